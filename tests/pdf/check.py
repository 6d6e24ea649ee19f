#!/usr/bin/env python3
"""What only a reader of PDF can see, with programs that know nothing of the typesetter.

    python3 tests/pdf/check.py target/debug/zabeteh        (a build with --features pdf)
    python3 tests/pdf/check.py target/debug/zabeteh --accept   writes the pictures again

Every blank form, and some filled ones, checklists and English editions, are printed and checked:

- two processes give the same bytes;
- PDF/UA-1 and PDF/A-3a hold, by `page-validation` (PyPI) and by veraPDF (Maven Central);
- the QR code is read back from the picture of the page, as a telephone would;
- nothing stands outside the margins, the language, the title and the direction are said;
- the filing that is attached is the filing that was given;
- a few pages look as the pictures in tests/pdf/pictures, within a tolerance.

A missing program is named and its checks are left out; with CI=true they fail.
"""

import json
import os
import re
import shutil
import subprocess
import sys
import tempfile
from pathlib import Path

HERE = Path(__file__).resolve().parent
ROOT = HERE.parent.parent
CI = os.environ.get("CI") == "true"
# Forms that show every kind of widget and table between them.
SHOWN = ["building-permit", "unit-subdivision", "notary-transfer-inquiry"]
FILINGS = HERE / "filings"
# Points; the margin of the page is 15 mm, a frame may touch it.
MARGIN = 15 * 72 / 25.4 - 1
# The share of dots that may differ from a picture: letters are drawn a little differently by each
# version of poppler.
TOLERANCE = 0.01

failures = []
skipped = []


def check(holds, text):
    if not holds:
        failures.append(text)
        print(f"  FAILS {text}")


def have(program, gives):
    if shutil.which(program):
        return True
    skipped.append(f"{program} is missing: {gives}")
    return False


def run(*command, **options):
    return subprocess.run([str(it) for it in command], check=True, capture_output=True, **options).stdout


def step(text):
    print(f"{text}", flush=True)


class Printed:
    """A printed file, and what it should say."""

    def __init__(self, path, form, lang="fa", filing=None):
        self.path, self.form, self.lang, self.filing = path, form, lang, filing


def print_all(zabeteh, folder):
    """Prints every blank form, and the shown ones in every other way."""
    printed = []
    zab = [zabeteh, "--root", ROOT, "--quiet"]
    run(*zab, "print", "--all", "--format", "pdf", "--out", folder / "blank")
    printed += [Printed(path, path.stem) for path in sorted((folder / "blank").glob("*.pdf"))]
    for form in SHOWN:
        filing = FILINGS / f"{form}.json"
        ways = [
            (f"{form}.filled.pdf", "fa", ["--data", filing], filing),
            (f"{form}.checklist.pdf", "fa", ["--data", filing, "--checklist"], filing),
            (f"{form}.en.pdf", "en", [], None),
            (f"{form}.en.filled.pdf", "en", ["--data", filing], filing),
        ]
        for name, lang, options, attached in ways:
            run(*zab, "print", form, "--lang", lang, *options, "--out", folder / name)
            printed.append(Printed(folder / name, form, lang, attached))
    return printed


def same_bytes(zabeteh, printed, folder):
    step("two processes give the same bytes")
    run(zabeteh, "--root", ROOT, "--quiet", "print", "--all", "--format", "pdf", "--out", folder / "again")
    for it in printed:
        again = folder / "again" / it.path.name
        if it.path.parent.name == "blank":
            check(it.path.read_bytes() == again.read_bytes(), f"{it.path.name}: differs from run to run")


# The validator takes a stream that ends with the byte 13 for one that ends before it, since a line end
# follows. Where each stream is exactly as long as it says, this rule says nothing.
MISTAKEN = "PDFA3A-STREAM-LENGTH-001"


def lengths_hold(raw):
    starts = re.finditer(rb"/Length (\d+)[^>]*>>\s*stream\r?\n", raw)
    return all(re.match(rb"\s*endstream", raw[it.end() + int(it[1]):][:20]) for it in starts)


def page_validation(printed):
    try:
        import page
    except ImportError:
        skipped.append("page-validation is missing (pip install page-validation): PDF/UA-1 and PDF/A-3a")
        return
    step("PDF/UA-1 and PDF/A-3a hold, by page-validation")
    for it in printed:
        for profile in (page.ValidationProfile.PDF_UA_1, page.ValidationProfile.PDF_A_3A):
            found = page.validate_pdf(str(it.path), profile=profile)
            rules = {failure.rule_id for failure in found.failures}
            if lengths_hold(it.path.read_bytes()):
                rules.discard(MISTAKEN)
            check(not rules, f"{it.path.name}: {profile} {sorted(rules)}")


def verapdf(printed):
    if not (have("mvn", "veraPDF") and have("java", "veraPDF")):
        return
    step("PDF/UA-1 and PDF/A-3a hold, by veraPDF")
    command = ["mvn", "-q", "-B", "-f", HERE / "verapdf" / "pom.xml", "compile", "exec:java"]
    files = " ".join(str(it.path) for it in printed)
    done = subprocess.run([*map(str, command), f"-Dexec.args={files}"], capture_output=True, text=True)
    check(done.returncode == 0, f"veraPDF:\n{done.stdout}{done.stderr[-2000:]}")
    print("  " + done.stdout.strip().replace("\n", "\n  "))


def qr(printed, folder):
    if not (have("zbarimg", "the QR code") and have("pdftoppm", "the QR code")):
        return
    step("the QR code is read back from the page")
    for it in printed:
        picture = folder / "qr"
        run("pdftoppm", "-r", 150, "-f", 1, "-l", 1, "-singlefile", "-gray", "-png", it.path, picture)
        read = subprocess.run(["zbarimg", "--quiet", "--raw", f"{picture}.png"], capture_output=True, text=True)
        check(re.fullmatch(rf"{it.form};\d{{4}}-\d\d-\d\d", read.stdout.strip()), f"{it.path.name}: QR says {read.stdout!r}")


def margins(printed):
    if not have("pdftotext", "the margins"):
        return
    step("nothing stands outside the margins")
    word = re.compile(r'<word xMin="([-\d.]+)" yMin="([-\d.]+)" xMax="([-\d.]+)" yMax="([-\d.]+)">')
    for it in printed:
        text = run("pdftotext", "-bbox", it.path, "-").decode()
        words = [[float(number) for number in found] for found in word.findall(text)]
        outside = [w for w in words if w[0] < MARGIN or w[2] > 595.28 - MARGIN or w[1] < 0 or w[3] > 841.89]
        check(words and not outside, f"{it.path.name}: {len(outside)} words outside, {outside[:2]}")


def described(printed):
    if not (have("pdfinfo", "language, title, tags") and have("pdfdetach", "the attachment")):
        return
    step("title and tags are there, and the filing is attached as it was given")
    for it in printed:
        info = run("pdfinfo", it.path).decode()
        check(re.search(r"^Title: +\S", info, re.M), f"{it.path.name}: no title")
        check(re.search(r"^Tagged: +yes", info, re.M), f"{it.path.name}: not tagged")
        check(re.search(r"^Page size: .*A4", info, re.M), f"{it.path.name}: not A4")
        raw = it.path.read_bytes()
        check(b"/Lang (" + it.lang.encode() in raw.replace(b"/Lang(", b"/Lang ("), f"{it.path.name}: no language")
        check((b"/R2L" in raw) == (it.lang == "fa"), f"{it.path.name}: direction")
        attached = None
        if b"(filing.json)" in raw:
            attached = json.loads(run("pdfdetach", "-save", 1, "-o", "/dev/stdout", it.path))
        given = json.loads(it.filing.read_text()) if it.filing else None
        check(attached == given, f"{it.path.name}: attached is not what was given")


def pictures(printed, folder, accept):
    if not have("pdftoppm", "the pictures"):
        return
    try:
        from PIL import Image, ImageChops, ImageFilter
    except ImportError:
        skipped.append("Pillow is missing (pip install pillow): the pictures")
        return
    step("pages look as their pictures")
    by_name = {it.path.name: it for it in printed}
    for name in ("building-permit.pdf", "unit-subdivision.filled.pdf", "notary-transfer-inquiry.en.pdf"):
        picture = folder / name
        run("pdftoppm", "-r", 50, "-f", 1, "-l", 1, "-singlefile", "-gray", "-png", by_name[name].path, picture)
        drawn = Image.open(f"{picture}.png").convert("L")
        kept = HERE / "pictures" / f"{Path(name).stem}.png"
        if accept:
            kept.parent.mkdir(exist_ok=True)
            drawn.quantize(16).save(kept, optimize=True)
            continue
        expected = Image.open(kept).convert("L")
        check(expected.size == drawn.size, f"{name}: {drawn.size}, not {expected.size}")
        # A blur forgives a shift of half a dot, not a line that moved.
        soft = [it.filter(ImageFilter.GaussianBlur(1.5)) for it in (expected, drawn)]
        histogram = ImageChops.difference(*soft).histogram()
        differing = sum(histogram[40:]) / sum(histogram)
        check(differing <= TOLERANCE, f"{name}: {differing:.2%} of the page differs from {kept.name}")


def main():
    zabeteh = Path(sys.argv[1]).resolve()
    with tempfile.TemporaryDirectory() as folder:
        folder = Path(folder)
        printed = print_all(zabeteh, folder)
        step(f"{len(printed)} files")
        same_bytes(zabeteh, printed, folder)
        described(printed)
        margins(printed)
        qr(printed, folder)
        pictures(printed, folder, "--accept" in sys.argv)
        page_validation(printed)
        verapdf(printed)
    for text in skipped:
        print(f"left out: {text}")
    if failures or (CI and skipped):
        sys.exit(f"{len(failures)} failures, {len(skipped)} left out")


main()
