"""The stages of a page's way, each by the functions that do it; and the clock that shares a process's time among them.

`bench/cost.py` runs this inside the tree that it measures. The functions are wrapped from outside, wherever a module of
newscrawl has them under a name: the package knows nothing of it. What a tree does not have is left out, and said.
"""

from __future__ import annotations

import importlib
import sys
import time
from collections import Counter
from collections.abc import Callable, Mapping
from functools import wraps
from types import FrameType
from typing import Any

REST = "the rest"  # what none of the stages does

# By stage: "module:function" or "module:Class.method". A stage within another takes its time from that one. None of
# them may be a generator, nor a coroutine: calling these does nothing yet.
READING: dict[str, tuple[str, ...]] = {
    "decode": ("page.decoding:decode_html", "page.decoding:mend_decoding"),
    "guard": ("page.cost.cut:find_cut",),
    "parse": ("selectolax.lexbor:LexborHTMLParser",),
    "walk over nodes": ("page.blocks:walk_blocks",),
    "landmarks": ("page.elements:find_landmarks",),
    "json-ld": ("page.json_ld:read_json_ld", "page.json_ld:choose_articles"),
    "publisher": ("extract.identity:find_publishers",),
    "headline": ("extract.headline:find_headlines",),
    "alternative headline": ("extract.alternative_headline:find_alternative_headlines",),
    "description": ("extract.description:find_descriptions",),
    "body": ("extract.body.body:read_body",),
    "edges of the body": ("extract.body.edges:cut_edges",),
    "authors": ("extract.people.authors:read_shown", "extract.people.authors:find_authors"),
    "language": ("extract.language:find_languages",),
    "section, keywords": (
        *("extract.section_keywords:find_stated_sections", "extract.section_keywords:find_keywords"),
        *("extract.section_keywords:find_sections", "extract.shown_terms:find_shown_terms"),
    ),
    "source, dateline": (
        *("extract.source_dateline:find_sources", "extract.source_dateline:read_dateline"),
        "extract.source_dateline:read_opening_source",
    ),
    "addresses": ("extract.identity:find_canonicals", "extract.identity:find_translations"),
    "image": ("extract.image:find_images",),
    "embeds": ("extract.embeds:find_embeds",),
    "times": ("extract.dates.published:read_times",),
    "usage": ("extract.usage.usage:read_usage",),
    "content type": ("extract.content_type:find_content_type", "extract.content_type:find_free_access"),
    "data of scripts": (
        *("extract.embedded.story:might_be_shell", "extract.embedded.story:find_story"),
        "extract.embedded.templates:find_template_story",
    ),
    "loader": (
        *("extract.loader:ArticleLoader.find_winner", "extract.loader:ArticleLoader.add_candidates"),
        *("extract.loader:ArticleLoader.add_finding", "extract.loader:ArticleLoader.get_output_value"),
        *("extract.loader:ArticleLoader.draft", "extract.loader:ArticleLoader.load_item"),
    ),
    "links": (
        *("links.links:read_links", "links.links:find_links", "links.links:find_related_links"),
        *("links.links:choose_related", "links.links:find_next_links", "links.anchors:find_bad_addresses"),
        "links.data_links:find_missing_links",
    ),
    "kind": (
        *("links.page_kind:KindJudge.classify", "links.page_kind:KindJudge.is_surely_article"),
        *("links.no_pages:name_no_page", "links.no_pages:might_be_consent_wall", "links.static_pages:read_sort"),
        *("links.static_pages:count_main_teasers", "links.static_pages:has_marks_of_article"),
        *("links.shell:judge_shell", "links.shell:might_grow", "links.shell:find_more_sign"),
    ),
    "site memory": ("extract.site_recall:recall_page", "extract.site_recall:recall_site"),
}
READERS = ("parse:parse_page", "parse:parse_part")
CRAWLING: dict[str, tuple[str, ...]] = {
    "walk: which links": ("walk.walk:Walk.choose", "walk.walk:Walk.refuse", "spiders.visits:note_yield"),
    "requests of links": ("spiders.news:NewsSpider.follow", "spiders.news:NewsSpider.make_request"),
    "frontier: standings": ("frontier.shared_crawl:Crawl.learn",),
    "frontier: offer": ("frontier.shared_crawl:Crawl.offer",),
    "frontier: finish": (
        *("frontier.shared_crawl:Crawl.finish", "frontier.shared_crawl:Crawl.fail"),
        *("frontier.shared_crawl:Crawl.give_back", "frontier.shared_crawl:Crawl.hold"),
        *("frontier.shared_crawl:Crawl.begin_reading", "frontier.shared_crawl:Crawl.end_reading"),
    ),
    "frontier: next": (
        *("frontier.scheduler:FrontierScheduler.next_request", "frontier.scheduler:FrontierScheduler.enqueue_request"),
        "frontier.scheduler:FrontierScheduler.has_pending_requests",
    ),
    "frontier: commit": (
        *("frontier.ledger:Ledger.commit", "frontier.scheduler:FrontierScheduler.close"),
        *("frontier.shared_crawl:Crawl.watch_output", "frontier.manners:Manners.save"),
    ),
    "memory of the site": ("frontier.site_memories:SiteMemories.learn", "frontier.site_memories:SiteMemories.recall"),
    "dedupe": ("dedupe.judge:ArticleJudge.judge", "dedupe.judge:ArticleJudge.record"),
    "export": ("pipelines.export_articles:ExportArticles.process_item",),
    "reading, the rest": READERS,
}


class StageClock:
    """Shares the processor's time among stages: each has its own time without that of stages within it."""

    def __init__(self) -> None:
        self.seconds: Counter[str] = Counter()
        self.entered: Counter[str] = Counter()  # how often
        self.calls: Counter[str] = Counter()  # of functions, Python's and others, while they are counted
        self.missing: list[str] = []  # what the tree does not have
        self.crawler: Any = None  # whose statistics go with what is measured
        self._stack = [REST]
        self._since = time.process_time()

    def restart(self) -> None:
        """Forgets what was measured so far."""
        self.seconds.clear()
        self.entered.clear()
        self.calls.clear()
        self._since = time.process_time()

    def stop(self) -> None:
        """Adds the time up to now to the stage that it belongs to."""
        now = time.process_time()
        self.seconds[self._stack[-1]] += now - self._since
        self._since = now

    def count_calls(self) -> None:
        """Counts calls from now on, which costs more than they do."""
        sys.setprofile(self._note_call)

    def _note_call(self, frame: FrameType, event: str, argument: object) -> None:
        if event in ("call", "c_call"):
            self.calls[self._stack[-1]] += 1

    def wrap(self, stages: Mapping[str, tuple[str, ...]]) -> None:
        """Puts a clock around each function of the stages, wherever newscrawl has it."""
        wrapped: dict[int, Any] = {}
        kept = []  # so that no other object gets the number of one of these
        for stage, names in stages.items():
            for name in names:
                found = find_function(name)
                if found is None:
                    self.missing.append(name)
                    continue
                holder, attribute, function = found
                timed = self.time_function(stage, function)
                if isinstance(holder, type):
                    setattr(holder, attribute, timed)
                else:
                    wrapped[id(function)] = timed
                    kept.append(function)
        for module in [module for name, module in sys.modules.items() if name.partition(".")[0] == "newscrawl"]:
            for attribute, value in list(vars(module).items()):
                if id(value) in wrapped:
                    setattr(module, attribute, wrapped[id(value)])

    def time_function(self, stage: str, function: Callable[..., Any]) -> Callable[..., Any]:
        """Returns the function with this clock around it."""
        stack, seconds, entered, clock = self._stack, self.seconds, self.entered, time.process_time

        @wraps(function, updated=())
        def run(*args: Any, **kwargs: Any) -> Any:
            now = clock()
            seconds[stack[-1]] += now - self._since
            self._since = now
            stack.append(stage)
            entered[stage] += 1
            try:
                return function(*args, **kwargs)
            finally:
                now = clock()
                seconds[stage] += now - self._since
                self._since = now
                stack.pop()

        return run


def find_function(name: str) -> tuple[Any, str, Callable[..., Any]] | None:
    """Returns what holds the function, its name there, and the function; None where it is not there."""
    path, _, called = name.partition(":")
    try:
        holder: Any = importlib.import_module(path if path.startswith("selectolax") else f"newscrawl.{path}")
        *owners, attribute = called.split(".")
        for owner in owners:
            holder = getattr(holder, owner)
        return holder, attribute, getattr(holder, attribute)
    except (ImportError, AttributeError):
        return None
