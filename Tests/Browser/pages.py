"""pages.py FOLDER: the reports and the site of FOLDER as a browser and strict readers see them."""
import os, shutil, sys
from pathlib import Path

import files

folder = Path(sys.argv[1]).resolve()
shots = Path(".build/browser/shots")
failures, skipped = [], []


def fail(page, words):
    failures.append(f"{page}: {words}")


def pages_to_open():
    """Every kind of page, and reports in both languages with many charts and with none."""
    by_size = lambda pattern: sorted(folder.glob(pattern), key=lambda f: -f.stat().st_size)
    reports = by_size("*/report.html")
    zh = [r for r in reports if 'lang="zh-Hans"' in r.read_text()[:200]]
    found = reports[:3] + reports[-1:] + zh[:2] + [folder / "index.html"]
    for kind in ["vendors", "boards", "findings"]:
        found += by_size(f"{kind}/*.html")[:2]
    return list(dict.fromkeys(p for p in found if p.exists()))


def main():
    for name, check in [
        ("links and addresses", files.links), ("feed", files.feed),
        ("HTML (vnu)", files.validity), ("ClaimReview (extruct)", files.claim_reviews)]:
        print(f"== {name}", flush=True)
        try:
            for page, words in check(folder):
                fail(page, words)
        except files.Missing as missing:
            skipped.append(f"{name}: {missing}")
    chromium = shutil.which("chromium") or shutil.which("chromium-browser")
    try:
        import browser
    except ImportError as missing:
        skipped.append(f"browser: {missing}")
    else:
        if chromium:
            shutil.rmtree(shots, ignore_errors=True)
            shots.mkdir(parents=True)
            for page, words in browser.check(chromium, folder, pages_to_open(), shots):
                fail(page, words)
        else:
            skipped.append("browser: chromium is not installed (Debian: chromium)")
    for words in skipped:
        print(f"SKIPPED {words}")
    for words in failures:
        print(f"FAILED {words}")
    print("browser checks:", f"{len(failures)} failed, {len(skipped)} skipped")
    return 1 if failures or (skipped and os.environ.get("STRICT")) else 0


sys.exit(main())
