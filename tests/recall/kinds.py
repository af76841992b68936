"""The kinds of sites on which a crawl once lost articles: a function a kind, `SITES` names them.

Each makes a site of so many articles: the same ones for the same seed.
"""

from __future__ import annotations

from collections.abc import Callable, Sequence
from random import Random

from .posts import Post, cut, write_cards, write_frame, write_listing, write_menu, write_post, write_posts
from .site import RecallSite

Build = Callable[[str, int, int], RecallSite]  # (the site's address without a slash at the end, articles, seed)

_CATEGORIES = ("Harbour", "Council", "Markets", "Rivers", "Stages", "Fields", "Schools", "Rails")
_WORDS = """
coffee tea honey barley walnut cider pepper saffron olive mustard ginger butter cheese oysters herring salmon plums
quinces apricots cherries lemons chestnuts lentils fennel rhubarb celery parsley
""".split()
_ENDS = ("", "-regions", "-guide", "-market", "-recipes", "-prices", "-harvest", "-season", "-makers", "-fairs")


def build_sections(base: str, articles: int, seed: int) -> RecallSite:
    """Eight sections, whose pages a related link has often forestalled; no sitemap, no feed."""
    site, posts, dice = RecallSite(base), write_posts(articles, seed), Random(seed)
    names = [name.lower() for name in _CATEGORIES]
    menu = write_menu((f"/{name}/index.html", name.title()) for name in names)
    path_of = {post: f"/{names[post.number % 8]}/story-{post.number:06d}.html" for post in posts}
    for post, path in path_of.items():
        related = dice.sample(posts, min(8, len(posts)))
        rows = "".join(f'<li><a href="{path_of[other]}">{other.headline}</a></li>' for other in related)
        site.add_article(
            path, write_post(post, menu, f'<section class="related"><h3>Related</h3><ul>{rows}</ul></section>')
        )
    for number, name in enumerate(names):
        listed = [post for post in posts if post.number % 8 == number]
        _add_listing(site, name.title(), menu, listed, path_of, [f"/{name}/index.html", f"/{name}/page-{{}}.html"], 25)
    site.add_html("/", write_frame("Front page", menu, write_cards((path_of[post], post) for post in posts[:40])))
    return site


def build_archive(base: str, articles: int, seed: int) -> RecallSite:
    """A sitemap of the newest 200, one section, no tags: what is older is on /page/{n}/ alone."""
    site, posts = RecallSite(base), write_posts(articles, seed)
    menu = write_menu([("/", "Home"), ("/category/news/", "News")])
    path_of = {post: f"/{post.published:%Y/%m}/{post.slug}/" for post in posts}
    for post, path in path_of.items():
        site.add_article(path, write_post(post, menu))
    _add_listing(site, "Latest", menu, posts, path_of, ["/", "/page/{}/"], 10)
    _add_listing(site, "News", menu, posts, path_of, ["/category/news/", "/category/news/page/{}/"], 10)
    newest = [path_of[post] for post in posts[: min(200, articles // 2)]]
    site.add_sitemaps("/sitemap_index.xml", {"/post-sitemap.xml": newest, "/category-sitemap.xml": ["/category/news/"]})
    return site


def build_hidden_posts(base: str, articles: int, seed: int) -> RecallSite:
    """Five categories, which forestall the front page's own pages; a post in twenty is in none of them."""
    site, posts = RecallSite(base), write_posts(articles, seed)
    names = [name.lower() for name in _CATEGORIES[:5]]
    menu = write_menu((f"/category/{name}/", name.title()) for name in names)
    path_of = {post: f"/{post.slug}/" for post in posts}
    for post, path in path_of.items():
        site.add_article(path, write_post(post, menu))
    filed = [post for post in posts if post.number % 20]
    for number, name in enumerate(names):
        listed = [post for post in filed if post.number % 5 == number]
        _add_listing(
            site, name.title(), menu, listed, path_of, [f"/category/{name}/", f"/category/{name}/page/{{}}/"], 10
        )
    _add_listing(site, "Latest", menu, posts, path_of, ["/", "/page/{}/"], 10)
    return site


def build_short_slugs(base: str, articles: int, seed: int) -> RecallSite:
    """Posts at addresses like a section's (/coffee/, /wine-regions/), which the sitemap of posts alone names.

    Categories, tags and pages have sitemaps too, and are no articles.
    """
    site, posts = RecallSite(base), write_posts(articles, seed)
    categories = [f"/topics/{name.lower()}/" for name in _CATEGORIES[:4]]
    pages = ["/about/", "/imprint/", "/team/"]
    menu = write_menu((path, path.strip("/").title()) for path in categories)
    slugs = [f"{word}{end}" for end in _ENDS for word in _WORDS]
    path_of = {post: f"/{slug}/" for post, slug in zip(posts, slugs, strict=False)}
    path_of |= {post: f"/{post.slug}/" for post in posts if post not in path_of}
    for post, path in path_of.items():
        site.add_article(path, write_post(post, menu))
    for path, listed in zip(categories, cut(posts[:32], 8), strict=False):
        site.add_html(path, write_listing(path.strip("/"), menu, write_cards((path_of[p], p) for p in listed), None))
    for path in pages:
        site.add_html(
            path, write_frame(path.strip("/").title(), menu, "<h1>About</h1><p>We write for the harbour.</p>")
        )
    site.add_html("/", write_frame("Front page", menu, write_cards((path_of[post], post) for post in posts[:10])))
    site.add_sitemaps(
        "/sitemap_index.xml",
        {
            "/post-sitemap.xml": list(path_of.values()),
            "/page-sitemap.xml": pages,
            "/category-sitemap.xml": categories,
        },
    )
    return site


def build_query_paths(base: str, articles: int, seed: int) -> RecallSite:
    """Addresses whose path is in the query: index.php?post/2026/04/04/Title."""
    site, posts = RecallSite(base), write_posts(articles, seed)
    names = _CATEGORIES[:4]
    menu = write_menu([("/index.php", "Home"), *((f"/index.php?category/{name}", name) for name in names)])
    path_of = {post: f"/index.php?post/{post.published:%Y/%m/%d}/{post.slug.title()}" for post in posts}
    for post, path in path_of.items():
        site.add_article(path, write_post(post, menu))
    for number, name in enumerate(names):
        listed = [post for post in posts if post.number % 4 == number]
        path = f"/index.php?category/{name}"
        _add_listing(site, name, menu, listed, path_of, [path, path + "/page/{}"], 10)
    front = write_cards((path_of[post], post) for post in posts[:10])
    site.add_html("/", write_frame("Front page", menu, front))
    site.add_html("/index.php", write_frame("Front page", menu, front))
    return site


def build_plain_permalinks(base: str, articles: int, seed: int) -> RecallSite:
    """Addresses of numbers alone: /?p=123, /?cat=3, /?paged=2."""
    site, posts = RecallSite(base), write_posts(articles, seed)
    menu = write_menu((f"/?cat={number + 2}", name) for number, name in enumerate(_CATEGORIES[:4]))
    path_of = {post: f"/?p={post.number}" for post in posts}
    for post, path in path_of.items():
        site.add_article(path, write_post(post, menu))
    for number, name in enumerate(_CATEGORIES[:4]):
        listed = [post for post in posts if post.number % 5 == number]  # some posts are in none
        _add_listing(site, name, menu, listed, path_of, [f"/?cat={number + 2}", f"/?cat={number + 2}&paged={{}}"], 10)
    _add_listing(site, "Latest", menu, posts, path_of, ["/", "/?paged={}"], 10)
    return site


def build_shuffled(base: str, articles: int, seed: int) -> RecallSite:
    """A "next" without end, each of whose pages has articles that are known, in an order that never was before."""
    site = build_archive(base, articles, seed)
    posts = write_posts(articles, seed)
    menu = write_menu([("/", "Home"), ("/category/news/", "News"), ("/discover/?page=1", "Discover")])
    path_of = dict(zip(posts, site.articles, strict=True))

    def make(target: str) -> str | None:
        path, _, number = target.partition("?page=")
        if path != "/discover/" or not number.isdigit():
            return None
        chosen = Random(f"{seed} {number}").sample(posts, 10)
        cards = write_cards((path_of[post], post) for post in chosen)
        return write_listing("Discover", menu, cards, f"/discover/?page={int(number) + 1}")

    site.make = make
    for path, reply in site.pages.items():
        if reply.body.startswith(b"<!DOCTYPE"):
            site.add_html(
                path, reply.body.decode().replace("</nav>", ' <a href="/discover/?page=1">Discover</a></nav>')
            )
    return site


SITES: dict[str, Build] = {
    "sections": build_sections,
    "archive": build_archive,
    "hidden posts": build_hidden_posts,
    "short slugs": build_short_slugs,
    "query paths": build_query_paths,
    "plain permalinks": build_plain_permalinks,
    "shuffled next": build_shuffled,
}


def _add_listing(
    site: RecallSite, title: str, menu: str, posts: Sequence[Post], path_of: dict[Post, str], form: list[str], size: int
) -> None:
    """`form`: the address of the first page, and with {} for the number that of the others."""
    pages = cut(posts, size)
    for number, listed in enumerate(pages, start=1):
        path = form[0] if number == 1 else form[1].format(number)
        older = form[1].format(number + 1) if number < len(pages) else None
        site.add_html(path, write_listing(title, menu, write_cards((path_of[p], p) for p in listed), older))
