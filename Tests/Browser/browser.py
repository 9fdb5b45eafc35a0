"""What only a browser shows: how pages look, what they ask for, where clicks lead."""
from axe_playwright_python.sync_playwright import Axe
from playwright.sync_api import sync_playwright

# Each way of looking at a page: its name, and what is asked of the browser.
WAYS = {
    "light": {"viewport": {"width": 1100, "height": 1400}, "color_scheme": "light"},
    "dark": {"viewport": {"width": 1100, "height": 1400}, "color_scheme": "dark"},
    "narrow": {"viewport": {"width": 360, "height": 780}, "color_scheme": "light"},
    "print": {"viewport": {"width": 794, "height": 1123}, "color_scheme": "light"},
}


def check(chromium, folder, pages, shots):
    with sync_playwright() as playwright:
        browser = playwright.chromium.launch(executable_path=chromium, args=["--no-sandbox"])
        for path in pages:
            name = str(path.relative_to(folder)).removesuffix(".html").replace("/", "-")
            print(f"== {name}", flush=True)
            for way, options in WAYS.items():
                context = browser.new_context(**options)
                page = context.new_page()
                said, asked = [], []
                page.on("console", lambda message: said.append(message.text))
                page.on("pageerror", lambda error: said.append(str(error)))
                page.on("request", lambda request: asked.append(request.url))
                if way == "print":
                    page.emulate_media(media="print")
                page.goto(path.as_uri())
                page.screenshot(path=shots / f"{name}-{way}.png", full_page=True)
                for words in appearance(page, way):
                    yield name, f"{way}: {words}"
                if way == "light":
                    page.pdf(path=shots / f"{name}.pdf", format="A4")
                    for words in clicks(page):
                        yield name, words
                if said:
                    yield name, f"{way}: the console says {said[:3]}"
                if outside := [u for u in asked if not u.startswith("file:")]:
                    yield name, f"{way}: it asks for {outside[:3]}"
                context.close()
        for words in lists(browser, folder):
            yield "index", words
        browser.close()


def appearance(page, way):
    if way != "print":
        for violation in Axe().run(page).response["violations"]:
            where = violation["nodes"][0]
            yield f"axe {violation['id']} at {where['target']}: {where['html'][:120]}"
    wide = page.evaluate("document.documentElement.scrollWidth - innerWidth")
    if wide > 0:
        yield f"it is {wide} pixels too wide"


def clicks(page):
    """Each mark and each line of the summary leads to its claim, each claim to its mark."""
    for selector in ["mark a", ".summary li a", ".who a[href^='#text-']"]:
        links = page.locator(selector)
        for index in range(min(links.count(), 12)):
            target = links.nth(index).get_attribute("href")
            links.nth(index).click()
            if not page.url.endswith(target):
                yield f"a click on {selector} leads to {page.url}, not {target}"
            box = page.locator(f"[id='{target[1:]}']").bounding_box()
            if not box or not -2 <= box["y"] < page.viewport_size["height"]:
                yield f"a click on {selector} does not show {target}"


def lists(browser, folder):
    """The index is complete without its script, and narrower with it."""
    address = (folder / "index.html").as_uri()
    plain = browser.new_context(java_script_enabled=False).new_page()
    plain.goto(address)
    rows = "li[data-v]"
    count = plain.locator(rows).count()
    if plain.locator("#filter").is_visible() or not plain.locator(rows).last.is_visible():
        yield "without a script the filter shows or a claim does not"
    page = browser.new_context().new_page()
    page.goto(address)
    if page.locator("#filter").count() == 0:
        return
    for name in ["v", "b", "l"]:
        choice = page.locator(f"select[name={name}]")
        if choice.count() == 0:
            continue
        value = choice.locator("option").nth(1).get_attribute("value")
        choice.select_option(value)
        seen = page.locator(f"{rows}:visible")
        if not 0 < seen.count() < count:
            yield f"{name}={value} shows {seen.count()} of {count} claims"
        held = (seen.first.get_attribute(f"data-{name}") or "").split(" ")
        if value not in held:
            yield f"{name}={value} shows a claim of {held}"
        again = browser.new_context().new_page()
        again.goto(page.url)
        if again.locator(f"{rows}:visible").count() != seen.count():
            yield f"{name}={value} is lost when the address is opened again"
        page.locator("#filter button").click()
        # The page's policy forbids Playwright's own way of waiting for a condition.
        page.locator("#shown:empty").wait_for(state="attached")
        if page.locator(f"{rows}:visible").count() != count:
            yield f"{name}: not all claims come back"
    page.fill("input[name=from]", "2024-01-01")
    if not 0 < page.locator(f"{rows}:visible").count() < count:
        yield "a first day shows all claims or none"
