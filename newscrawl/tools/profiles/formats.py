"""Formats, for people, a new profile and the check of profiles."""

from __future__ import annotations

from collections.abc import Mapping, Sequence

from ...text.hidden_characters import show_hidden
from .checking import Fault
from .drafting import ProfileDraft
from .selectors import TriedKey


def format_draft(draft: ProfileDraft, source: str, files: Sequence[str], requests: int) -> str:
    """Returns the new profile, how each of its selectors was found, and what to check by eye."""
    lines = [f"{files[0]}, from {draft.articles} articles and {requests} requests:", "", source]
    if draft.kept or draft.left_out:
        lines.append("Selectors, each tried on every article against what is read without it:")
        lines += [_describe_trial(tried, "kept") for tried in draft.kept]
        lines += [_describe_trial(tried, "left out") for tried in draft.left_out]
        lines.append("")
    lines += ["Written:", *(f"  {file}" for file in files), "", "Check by eye:"]
    lines += [f"  - {check}" for check in draft.to_check]
    lines += [
        "  - page.html is the publisher's: write an invented text into its markup before you publish it",
        "",
        f"Then: scrapy checksites {draft.site.spider_name}, and scrapy crawl {draft.site.spider_name}",
    ]
    return show_hidden("\n".join(lines))


def format_checks(
    checks: Mapping[str, Sequence[Fault]], fields: Mapping[str, Sequence[str]], errors: Sequence[str], against: str
) -> str:
    """Returns one line for each site as expected, and one for each fault, all by the spider's name.

    `fields` are those that the saved page fills. `errors` say what is wrong with profiles that cannot be used.
    """
    lines = list(errors)
    width = max(map(len, checks), default=0)
    for name, faults in checks.items():
        wanted = fields.get(name, ())
        kept = len(set(wanted) - {fault.key for fault in faults})
        coverage = f"{kept} of {len(wanted)} fields" if wanted else "no saved page to compare with"
        lines.append(f"{name:<{width}}  {'broken' if faults else 'as expected'}: {coverage}")
        keys = max((len(fault.key) for fault in faults), default=0)
        lines += [f"{name:<{width}}  {fault.key:<{keys}}  {fault.what}" for fault in faults]
    broken = sum(bool(faults) for faults in checks.values()) + len(errors)
    total = len(checks) + len(errors)
    profiles = "1 profile" if total == 1 else f"{total} profiles"
    lines.append(f"{profiles} against {against}: {f'{broken} broken' if broken else 'nothing is broken'}.")
    return show_hidden("\n".join(lines))


def _describe_trial(tried: TriedKey, fate: str) -> str:
    counts = ", ".join(
        f"{name} on {count}"
        for name, count in (
            ("same", tried.same),
            ("better", tried.better),
            ("worse", tried.worse),
            ("nothing", tried.unused),
        )
        if count
    )
    return f"  {tried.key:<12} {fate:<9} {tried.value}  ({counts} of {tried.pages})"
