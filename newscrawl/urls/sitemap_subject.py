"""Tells from a sitemap's address what it lists: posts, static pages, or the lists of a site (its terms).

    read_sitemap_subject("https://e.com/post-sitemap2.xml")           "posts"
    read_sitemap_subject("https://e.com/wp-sitemap-posts-page-1.xml") "pages"
    read_sitemap_subject("https://e.com/category-sitemap.xml")        "terms"
    read_sitemap_subject("https://e.com/sitemap.xml")                 None

It knows the names that WordPress and its plugins give (Yoast, Rank Math, All in One SEO, SEOPress, Slim SEO, Google XML
Sitemaps, Jetpack), those of Ghost, Drupal, TYPO3, Wix, Shopify and Blogger, and names that newsrooms build from the
same words.
"""

from __future__ import annotations

import re
from typing import Literal
from urllib.parse import parse_qsl, unquote

from .parsing import split_url

SitemapSubject = Literal["posts", "pages", "terms"]

_POSTS = frozenset(
    """
    post posts article articles news googlenews newsarticle newsarticles newsitem newsitems story stories blog blogpost
    blogposts artikel beitrag beitraege nachrichten meldungen actualite actualites noticia noticias articulo articulos
    artigo artigos articolo articoli notizie artykul artykuly wiadomosci artikelen berichten nieuws nyheter nyheder
    artiklar artikler uutiset haber haberler novosti statyi
    """.split()
)
_PAGES = frozenset("page pages static staticpages seite seiten pagina paginas pagine strony sidor sayfalar".split())
_TERMS = frozenset(
    """
    tag tags category categories categoria categorias categorie kategorie kategorien kategori kategorije term terms
    taxonomy taxonomies tax topic topics theme themes thema themen section sections rubric rubrics rubrik rubriken
    rubrique rubriques keyword keywords hashtag hashtags label labels schlagwort schlagworte etiqueta etiquetas
    author authors user users writer writers contributor contributors byline bylines people person persons profile
    profiles autor autores autoren auteur auteurs autore autori series collection collections cat
    """.split()
)
# A name with one of these beside posts or pages is another sort of thing: video-news, product-pages, image-posts.
_OTHERS = frozenset(
    """
    product products video videos image images photo photos gallery galleries podcast podcasts audio event events
    attachment attachments media job jobs forum forums reply replies local location locations listing listings
    download downloads course courses lesson lessons store shop comment comments
    """.split()
)
_PARAMETERS = frozenset(("sitemap", "sitemap-subtype", "sitemap_type", "sitemap-type", "type", "name", "map"))
_WORDPRESS = re.compile(r"^wp-sitemap-(posts|taxonomies|users)(?:-(.+?))?(?:-\d+)?$")
_NUMBERED_PAGE = re.compile(r"(?:^|sitemaps?|[-_.])[-_.]?page[-_.=]?\d+$")  # sitemap-page-2: the second of a whole one
_ARCHIVES = re.compile(r"(?:^|[-_.])(?:(?:post|date)[-_]archives?|archives)(?:[-_.]|$)")
_MARK = re.compile(r"site-?maps?|\bpost[-_]?type\b|\bwp\b|\bpt\b|\bxml\b|\bindex\b", re.I)
_HUMP = re.compile(r"(?<=[a-z])(?=[A-Z])")
_WORD = re.compile(r"[^\W\d_]+")


def read_sitemap_subject(url: str) -> SitemapSubject | None:
    """Returns what the sitemap at `url` lists; None where the address does not say, or it lists all or other things.

    "posts": articles, news, posts of a blog. "pages": static pages, such as "About us". "terms": lists of posts, such
    as categories, tags, topics and authors.
    """
    parts = split_url(url)
    pairs = parse_qsl(parts.query)
    told = {name.lower(): value.lower() for name, value in pairs if name.lower() in _PARAMETERS}
    if told.get("sitemap") in ("posts", "taxonomies", "users") and (
        "sitemap-subtype" in told or "paged" in dict(pairs)
    ):
        return _judge_wordpress(told["sitemap"], told.get("sitemap-subtype"))
    names = [*_list_names(unquote(parts.path)), *told.values()]
    for name in reversed(names):
        wordpress = _WORDPRESS.match(name.lower())
        subject = _judge_wordpress(wordpress[1], wordpress[2]) if wordpress else _judge_name(name)
        if subject is not None:
            return subject
    return None


def is_wordpress_terms(url: str) -> bool:
    """Says whether WordPress itself makes the sitemap, of a site's categories, tags or users: it has no post in it.

    A name like "category-sitemap.xml" may as well be a newsroom's, for the articles of a category.
    """
    parts = split_url(url)
    pairs = dict(parse_qsl(parts.query))
    if pairs.get("sitemap") in ("taxonomies", "users") and ("sitemap-subtype" in pairs or "paged" in pairs):
        return True
    names = _list_names(unquote(parts.path))
    found = _WORDPRESS.match(names[-1].lower()) if names else None
    return found is not None and found[1] != "posts"


def _list_names(path: str) -> list[str]:
    """Returns the file's name without the ending for packed files, and the folders between the file and a folder called
    sitemaps.

    A folder before that may be a section's or a whole blog's: /news/sitemap.xml.
    """
    folders = [segment for segment in path.split("/") if segment]
    if not folders:
        return []
    file = re.sub(r"(?:\.(?:xml|txt|php|aspx?|gz|html?))+$", "", folders.pop(), flags=re.I)
    start = next((n + 1 for n, folder in enumerate(folders) if _MARK.sub("", folder) == ""), len(folders))
    return [*folders[start:], file]


def _judge_wordpress(group: str, kind: str | None) -> SitemapSubject | None:
    """Judges by `kind`, of the posts: WordPress's own word for all that it keeps, such as post, page, product."""
    if group != "posts":
        return "terms"
    return _judge_name(kind) if kind else None


def _judge_name(name: str) -> SitemapSubject | None:
    folded = name.lower()
    if _ARCHIVES.search(_MARK.sub("-", folded).strip("-_.")):
        return "terms"
    if _NUMBERED_PAGE.search(folded):
        folded = _NUMBERED_PAGE.sub("", folded)
        name = name[: len(folded)]
    words = {word.lower() for word in _WORD.findall(_HUMP.sub("-", _MARK.sub("-", name)).replace("_", "-"))}
    if words & _TERMS:
        return "terms"
    if words & _OTHERS:
        return None
    is_posts, is_pages = bool(words & _POSTS), bool(words & _PAGES)
    if is_posts and is_pages and "page" in words and "pages" not in words:
        is_pages = False  # article-page-2
    if is_posts == is_pages:
        return None
    return "posts" if is_posts else "pages"
