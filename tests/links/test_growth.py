from __future__ import annotations

import pytest

from newscrawl.items import FoundBy
from newscrawl.links.growth import describe_unseen, find_more_sign, might_have_more
from newscrawl.page.page import Page


@pytest.mark.parametrize(
    "markup",
    [
        "<button>Load more</button>",
        "<button class='btn btn-load-more' data-page=2><span>+</span></button>",
        "<a href='#' id=showMore>More</a>",
        "<a href='javascript:void(0)'>Mehr laden</a>",
        "<div role=button>Show more</div>",
        "<input type=button value='Load more'>",
        "<ul class='posts infinite-scroll'></ul>",
        "<div class=ajax-load-more-wrap></div>",
        "<script>new InfiniteScroll('.list', {path: '.next'})</script>",
    ],
)
def test_a_listing_says_that_there_is_more(markup: str) -> None:
    assert find_more_sign(Page(f"<html><main><h1>News</h1>{markup}</main></html>"))


@pytest.mark.parametrize(
    "markup",
    [
        "<button>Search</button>",
        "<button aria-expanded=false>Show more</button>",
        "<button data-bs-toggle=collapse class=show-more>Show more</button>",
        "<button>Load more comments</button>",
        "<button class=load-more-comments>More</button>",
        "<button>Show more filters</button>",
        "<a href='/news/page/2/'>Load more</a>",  # which is followed
        "<button>Accept all cookies</button>",
        "<script src='/app.js'></script>",
    ],
)
def test_what_there_can_be_more_of_besides(markup: str) -> None:
    assert not find_more_sign(Page(f"<html><main><h1>News</h1>{markup}</main></html>"))


@pytest.mark.parametrize(
    ("counts", "has_channel", "more"),
    [
        ({("section",): 32}, False, True),
        ({("section",): 30, ("sitemap",): 30, ("section", "sitemap"): 5}, True, True),
        ({("section", "sitemap"): 32, ("sitemap",): 28}, True, False),
        ({("section", "sitemap"): 32, ("section",): 2}, True, False),  # the newest, which it does not have yet
        ({("section", "feed"): 10, ("section",): 22}, True, True),
        ({}, True, False),  # a day without news
        ({}, False, True),
    ],
)
def test_there_may_be_more_where_no_channel_lists_what_listings_do(
    counts: dict[tuple[FoundBy, ...], int], has_channel: bool, more: bool
) -> None:
    found_by = {frozenset(ways): count for ways, count in counts.items()}
    assert might_have_more(found_by, has_channel=has_channel) is more


def test_what_is_said_of_it() -> None:
    assert "https://e.com/ shows further ones" in describe_unseen(["https://e.com/"], "Do this.")
    assert describe_unseen(["https://e.com/", "https://e.com/a"], "Do this.").endswith("lists them all. Do this.")
