"""`python bench/export.py FILE…`: the time and memory that a million articles take, out of newscrawl and into others.

It makes the lines of the records of these files, each with an address and an id of its own. What is rare (translations,
embeds, what a site says of the use of its pages) comes in the last tenth alone: programs that guess types by a file's
beginning have not seen it then. `scrapy export` makes each form of it; pandas, pyarrow, DuckDB and `datasets` read the
lines and the Parquet file, as docs/data.md says, each in a process of its own. Readers that are not installed are left
out: `PYTHONPATH=.:folder` names a folder that has them.
"""

from __future__ import annotations

import argparse
import json
import os
import subprocess
import sys
import tempfile
import time
from collections.abc import Iterator, Mapping
from importlib.util import find_spec
from pathlib import Path
from typing import Any, NamedTuple

from newscrawl.storage.jsonlines import format_line, read_records
from newscrawl.tools.export.record_shapes import fit_record, read_shapes

SAID = {"value": False, "source": "header:content-usage", "raw": "train-ai=n"}
RARE = {
    "is_accessible_for_free": True,
    "translations": [{"language": "en", "url": "https://example.com/en/"}],
    "embeds": [{"url": "https://example.com/p", "author": "A", "text": "T", "published": None, "after": 0}],
    "changed": ["body"],
}
READERS = {  # by module and form, what docs/data.md says
    ("pandas", "jsonl"): """
        import pandas as pd
        count = 0
        for part in pd.read_json(path, lines=True, dtype=False, chunksize=50_000):
            count += len(part)
        print(count)""",
    ("pandas", "parquet"): "import pandas as pd; print(len(pd.read_parquet(path)))",
    ("pyarrow", "jsonl"): """
        import pyarrow.dataset as ds
        from newscrawl.tools.export.arrow_schema import make_arrow_schema
        data = ds.dataset(path, schema=make_arrow_schema(), format="json")
        print(sum(batch.num_rows for batch in data.to_batches()))""",
    ("pyarrow", "parquet"): """
        import pyarrow.parquet as pq
        print(sum(batch.num_rows for batch in pq.ParquetFile(path).iter_batches()))""",
    ("duckdb", "jsonl"): """
        import duckdb
        rows = f"read_json('{path}', sample_size=-1)"
        counts = "count(*), count(usage.train_ai.value), count(embeds[1].url)"
        print(duckdb.sql(f"SELECT {counts} FROM {rows}").fetchall())""",
    ("duckdb", "parquet"): """
        import duckdb
        counts = "count(*), count(usage.train_ai.value), count(embeds[1].url)"
        print(duckdb.sql(f"SELECT {counts} FROM '{path}'").fetchall())""",
    ("datasets", "jsonl"): """
        import datasets
        from newscrawl.tools.export.arrow_schema import make_arrow_schema
        features = datasets.Features.from_arrow_schema(make_arrow_schema())
        read = datasets.load_dataset("json", data_files=path, features=features, split="train", cache_dir=folder)
        print(len(read), read[-1]["usage"]["train_ai"])""",
    ("datasets", "parquet"): """
        import datasets
        read = datasets.load_dataset("parquet", data_files=path, split="train", cache_dir=folder)
        print(len(read), read[-1]["usage"]["train_ai"])""",
}


class Cost(NamedTuple):
    seconds: float  # as a clock shows them
    processor: float  # seconds, all cores
    memory: float  # MB, the most
    printed: str


def make_records(files: list[Path], count: int) -> Iterator[dict[str, Any]]:
    shapes = read_shapes()
    records = [fit_record(record, shapes) for file in files for record in read_records(file)]
    for number in range(count):
        record = dict(records[number % len(records)])
        record.update(url=f"{record['url']}?number={number}", article_id=f"{number:016x}")
        if number >= count * 0.9:
            record.update(RARE, usage={**record["usage"], "train_ai": SAID})
        yield record


def measure(command: list[str], environment: Mapping[str, str] | None = None) -> Cost:
    began = time.monotonic()
    with tempfile.TemporaryFile() as out:
        process = subprocess.Popen(command, stdout=out, stderr=out, env={**os.environ, **(environment or {})})
        _, status, usage = os.wait4(process.pid, 0)
        process.returncode = os.waitstatus_to_exitcode(status)
        out.seek(0)
        last = out.read().decode("utf-8", "replace").strip().splitlines()[-1:] or [""]
    told = last[0][:150] if process.returncode == 0 else f"exit code {process.returncode}: {last[0][:150]}"
    return Cost(time.monotonic() - began, usage.ru_utime + usage.ru_stime, usage.ru_maxrss / 1024, told)


def show(name: str, cost: Cost) -> None:
    line = (
        f"{name:22} {cost.seconds:7.1f} s {cost.processor:7.1f} s of processor {cost.memory:7,.0f} MB   {cost.printed}"
    )
    print(line, flush=True)


def main() -> None:
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("files", nargs="+", type=Path, help="JSON Lines of a crawl")
    parser.add_argument("--lines", type=int, default=1_000_000)
    parser.add_argument("--forms", default="csv,parquet,jsonl,jsonld,sqlite,jsonl.gz")
    parser.add_argument("--readers", default="pandas,pyarrow,duckdb,datasets")
    options = parser.parse_args()
    with tempfile.TemporaryDirectory() as name:
        folder = Path(name)
        lines = folder / "lines.jsonl"
        with lines.open("wb") as file:
            file.writelines(map(format_line, make_records(options.files, options.lines)))
        print(f"{options.lines:,} lines, {lines.stat().st_size / 1e6:,.0f} MB", flush=True)
        parquet = folder / "out.parquet"
        for form in options.forms.split(","):
            target = folder / f"out.{form}"
            cost = measure([sys.executable, "-m", "scrapy", "export", str(lines), "-o", str(target)])
            size = f"{target.stat().st_size / 1e6:,.0f} MB" if target.exists() else "nothing"
            show(f"export {form}", cost._replace(printed=f"{size}: {cost.printed}"))
            if target != parquet:
                target.unlink(missing_ok=True)
        for (module, form), script in READERS.items():
            path = lines if form == "jsonl" else parquet
            if module in options.readers.split(",") and find_spec(module) and path.exists():
                with tempfile.TemporaryDirectory(dir=folder) as cache:
                    known = f"path, folder = {json.dumps([str(path), cache])}\n"
                    body = "\n".join(line.removeprefix("        ") for line in script.strip("\n").splitlines())
                    show(f"{module} {form}", measure([sys.executable, "-c", known + body]))


if __name__ == "__main__":
    main()
