"""Called by script/validate: the program's outputs against JSON Schemas."""

import json
import pathlib
import subprocess
import sys
import tempfile

import jsonschema

program, sarif_schema = sys.argv[1:]
schemas = pathlib.Path("Documentation/schema")
failures = 0

HOSTILE = """# \U0001f600 </script><!-- "News"

Published on 2023-09-28 by Lark "%::\u202eLabs".

<!-- touchstone-disable TS103, TS101: agreed until=2024-01-01 -->
\u597d\u6d88\u606f\U0001f600\uff1a\U00020bb7\u7530, SenseChat 3.0 ranks first on SuperCLUE.
<!-- touchstone-enable TS103 -->
<!-- touchstone-disable TS999 -->

SenseChat 3.0 beats GPT-4 on SuperCLUE.
"""


def run(*words):
    done = subprocess.run([program, *words], capture_output=True, check=False)
    if done.returncode not in (0, 1, 2):
        sys.exit(f"validate: {' '.join(words)}: status {done.returncode}")
    return done.stdout.decode()


def validator(path):
    schema = json.loads(pathlib.Path(path).read_text())
    kind = jsonschema.validators.validator_for(schema)
    kind.check_schema(schema)
    return kind(schema, format_checker=kind.FORMAT_CHECKER)


def hold(name, values, against):
    """Each value is valid; there is at least one."""
    global failures
    count = 0
    for value in values:
        count += 1
        for error in against.iter_errors(value):
            failures += 1
            best = jsonschema.exceptions.best_match([error])
            print(f"{name}: {best.json_path}: {best.message[:300]}")
    if count == 0:
        failures += 1
        print(f"{name}: nothing to validate")
    print(f"valid: {name} ({count})" if failures == 0 else f"checked: {name}")


def lines(text):
    return [json.loads(line) for line in text.splitlines()]


check = validator(schemas / "check.schema.json")
extract = validator(schemas / "extract.schema.json")
with tempfile.TemporaryDirectory() as folder:
    draft = f"{folder}/draft.md"
    pathlib.Path(draft).write_text(HOSTILE)
    known = f"{folder}/known.json"
    judge = ["check", "--no-record", "--quiet"]
    reports = sorted(pathlib.Path("Reports").glob("*/report.json"))
    hold("Reports", (json.loads(path.read_text()) for path in reports), check)
    hold("check json", [json.loads(run(*judge, "--format", "json", "Claims"))], check)
    hold("check json of one", [json.loads(run(*judge, "--format", "json", draft))], check)
    hold("check jsonl", lines(run(*judge, "--format", "jsonl", draft, "gone.md")), check)
    hold("extract", lines(run("extract", "--format", "jsonl", "Claims", draft)), extract)
    hold("extract explained",
         lines(run("extract", "--explain", "--format", "jsonl", "Claims", "gone.md")), extract)
    if sarif_schema:
        sarif = validator(sarif_schema)
        run(*judge, "--baseline", known, "--update-baseline", draft)
        for language in ("en", "zh"):
            log = [*judge, "--format", "sarif", "--lang", language]
            hold(f"SARIF in {language}", [json.loads(run(*log, "Claims", draft))], sarif)
            marked = run(*log, "--baseline", known, draft, "Claims/no-board", "gone.md")
            for word in ("suppressions", "unchanged", "new", "executionSuccessful\": false"):
                if word not in marked:
                    failures += 1
                    print(f"SARIF in {language}: {word} is missing")
            hold(f"SARIF in {language}, marked", [json.loads(marked)], sarif)
sys.exit(1 if failures else 0)
