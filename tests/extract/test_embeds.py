"""Posts of other sites in the story."""

from __future__ import annotations

import pytest

from newscrawl import extract_article
from newscrawl.items import Article, Embed

STORY = [
    "The harbour of Vellmar opened again on Tuesday morning, nine days after a crane had fallen into its only lane.",
    "Nobody had been hurt, but three ferries had to turn back, and nine hundred travellers spent a night in a hall.",
    "Engineers believe that a worn cable gave way. The crane, built in 1974, was to have been replaced next spring.",
    "The mayor promised an inquiry and said that the port would open as soon as divers had searched the bottom.",
]
TWEET = (
    '<blockquote class="twitter-tweet" data-lang="en"><p lang="en" dir="ltr">The harbour is open. <a href="https://t.co/x">'
    'pic.twitter.com/x</a></p>&mdash; Port of Vellmar (@vellport) <a href="https://twitter.com/vellport/status/178645'
    '?ref_src=twsrc%5Etfw">May 7, 2024</a></blockquote><script async src="https://platform.twitter.com/w.js"></script>'
)
POSTS = [
    (
        TWEET,
        Embed(
            "https://twitter.com/vellport/status/178645",
            "Port of Vellmar",
            "The harbour is open. pic.twitter.com/x",
            "2024-05-07",
        ),
    ),
    (
        '<blockquote class="instagram-media" data-instgrm-permalink="https://www.instagram.com/p/C6abc/?utm=x">'
        '<a href="https://www.instagram.com/p/C6abc/?utm_source=ig_embed">View this post on Instagram</a>'
        '<p><a href="https://www.instagram.com/p/C6abc/">A post shared by Ilse Brandt (@ilsefish)</a></p></blockquote>',
        Embed("https://www.instagram.com/p/C6abc/", "Ilse Brandt"),
    ),
    (
        '<blockquote class="bluesky-embed" data-bluesky-uri="at://did:plc:abc/app.bsky.feed.post/3kx"><p lang="en">'
        'First ferry out.</p>&mdash; Ben Okafor (<a href="https://bsky.app/profile/did:plc:abc">@ben.example</a>) '
        '<a href="https://bsky.app/profile/did:plc:abc/post/3kx?ref_src=embed">May 7, 2024 at 9:10 AM</a></blockquote>',
        Embed("https://bsky.app/profile/did:plc:abc/post/3kx", "Ben Okafor", "First ferry out.", "2024-05-07T09:10:00"),
    ),
    (
        '<blockquote class="tiktok-embed" cite="https://www.tiktok.com/@vellport/video/7366"><section><p>Open again</p>'
        "</section></blockquote>",
        Embed("https://www.tiktok.com/@vellport/video/7366", "@vellport", "Open again"),
    ),
    (
        '<div class="fb-post" data-href="https://www.facebook.com/vellport/posts/99"></div>',
        Embed("https://www.facebook.com/vellport/posts/99"),
    ),
    (
        '<iframe src="https://www.facebook.com/plugins/post.php?href=https%3A%2F%2Fwww.facebook.com%2Fvellport%2Fposts%2F99">'
        "</iframe>",
        Embed("https://www.facebook.com/vellport/posts/99"),
    ),
    (
        '<iframe src="https://social.example/@vellport/1123/embed" class="mastodon-embed"></iframe>',
        Embed("https://social.example/@vellport/1123"),
    ),
    (
        '<blockquote class="text-post-media" data-text-post-permalink="https://www.threads.net/@vellport/post/C6x">'
        '<a href="https://www.threads.net/@vellport/post/C6x">View on Threads</a></blockquote>',
        Embed("https://www.threads.net/@vellport/post/C6x", "@vellport"),
    ),
    (
        '<iframe title="The crane falls" src="https://www.youtube-nocookie.com/embed/dQw4w9WgXcQ?rel=0"></iframe>',
        Embed("https://www.youtube.com/watch?v=dQw4w9WgXcQ", None, "The crane falls"),
    ),
]


def read(extra: str, after: int = 2, beside: str = "") -> Article:
    paragraphs = [f"<p>{text}</p>" for text in STORY]
    inside = "".join([*paragraphs[:after], extra, *paragraphs[after:]])
    headed = f"<article><h1>Vellmar reopens its old harbour</h1><div>{inside}</div></article>"
    article = extract_article(
        f"<html lang=en><body>{headed}{beside}</body></html>",
        "https://vell.example/2024/05/07/old-harbour.html",
    )
    assert article is not None
    return article


@pytest.mark.parametrize(("markup", "embed"), POSTS)
def test_a_post_is_kept_beside_the_body_with_its_place(markup: str, embed: Embed) -> None:
    article = read(markup)
    embed = Embed(embed.url, embed.author, embed.text, embed.published, after=1)
    assert (article.embeds, article.body) == ([embed], "\n\n".join(STORY))


def test_posts_are_in_order_each_once_and_one_may_stand_above_the_first_paragraph() -> None:
    article = read(TWEET + POSTS[5][0] + TWEET, after=0)
    assert [(embed.url[:24], embed.after) for embed in article.embeds] == [
        ("https://twitter.com/vell", None),
        ("https://www.facebook.com", None),
    ]


@pytest.mark.parametrize(
    ("extra", "beside"),
    [
        ("<p>As <a href='https://twitter.com/vellport/status/178645'>the port wrote</a>, the harbour is open.</p>", ""),
        ("<blockquote><p>“The harbour is open,” said the port on twitter-tweet day.</p></blockquote>", ""),
        ("<iframe src='https://maps.example/embed?pb=1'></iframe>", ""),
        ("", f"<aside><h3>Follow us</h3>{TWEET}</aside>"),
        ("<a class='fb-post' href='https://www.facebook.com/vellport'>Our page</a>", ""),
    ],
)
def test_links_quotes_maps_and_posts_beside_the_story_are_none(extra: str, beside: str) -> None:
    assert read(extra, beside=beside).embeds == []


def test_a_story_whose_own_element_has_a_posts_name_is_none() -> None:
    page = "<h1>Vellmar reopens its old harbour</h1><div class='twitter-tweet'>" + "".join(f"<p>{t}</p>" for t in STORY)
    article = extract_article(f"<body>{page}</div></body>", "https://vell.example/2024/05/07/old-harbour.html")
    assert article is not None
    assert (article.embeds, article.body) == ([], "\n\n".join(STORY))
