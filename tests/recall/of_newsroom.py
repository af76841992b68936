"""Sites of the newsroom as kinds of sites for bench/recall.py: what they are is told in their own modules."""

from __future__ import annotations

from tests.newsroom.house_pages import Plan as HousePlan
from tests.newsroom.house_pages import build_house_pages
from tests.newsroom.site import Site
from tests.newsroom.unlisted import Plan as UnlistedPlan
from tests.newsroom.unlisted import build_unlisted

from .site import RecallSite


def build_called_pages(base: str, articles: int, seed: int) -> RecallSite:
    """Pages of the house that read like articles, told from posts by the class of the body; one sitemap of all."""
    return _copy(base, build_house_pages(base, HousePlan(articles, seed, sitemaps=("all",))))


def build_listed_pages(base: str, articles: int, seed: int) -> RecallSite:
    """The same, told by the sitemap that lists them alone."""
    plan = HousePlan(articles, seed, post_class="", page_class="", sitemaps=("posts", "pages"))
    return _copy(base, build_house_pages(base, plan))


def build_script_grown(base: str, articles: int, seed: int) -> RecallSite:
    """Neither sitemap nor feed, and listings that only a script grows: archives lead to all articles."""
    return _copy(base, build_unlisted(base, UnlistedPlan(articles, seed, hidden=0)))


def _copy(base: str, made: Site) -> RecallSite:
    site = RecallSite(base)
    site.pages = made.pages
    site.articles = [record["paths"][0] for record in made.records]
    return site
