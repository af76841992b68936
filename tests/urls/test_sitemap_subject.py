from __future__ import annotations

import pytest

from newscrawl.urls.sitemap_subject import read_sitemap_subject

POSTS = """
    post-sitemap.xml post-sitemap2.xml post-sitemap.xml.gz news-sitemap.xml wp-sitemap-posts-post-1.xml
    wp-sitemap-posts-news-2.xml ?sitemap=posts&sitemap-subtype=post&paged=1 index.php?sitemap=post
    sitemap-pt-post-2024-05.xml sitemap-pt-post-p1-2024-05.xml sitemaps/post-sitemap1.xml sitemaps/news.xml
    sitemap-post-type-post.xml sitemap-posts.xml sitemap-posts-2.xml blog-posts-sitemap.xml
    sitemap-type/sitemap/article/sitemap.xml sitemap.xml?sitemap=news&cHash=0a1b sitemap-articles-2024-05.xml
    sitemaps/articles/2024.xml sitemap_news.xml google-news.xml googlenews.xml newssitemap.xml sitemapNews.xml
    sitemap-articles-page-2.xml sitemap.php?type=articles sitemap-artikel.xml sitemap-noticias-3.xml blog-sitemap.xml
    articles-archive-2023.xml
""".split()
PAGES = """
    page-sitemap.xml page-sitemap2.xml wp-sitemap-posts-page-1.xml ?sitemap=posts&sitemap-subtype=page&paged=1
    ?sitemap=page sitemap-pt-page-2024-05.xml sitemap-post-type-page.xml sitemap-pages.xml sitemap-pages-2.xml
    pages-sitemap.xml sitemap_pages_1.xml sitemap.xml?sitemap=pages&cHash=0a1b sitemap-static.xml sitemaps/seiten.xml
""".split()
TERMS = """
    category-sitemap.xml category-sitemap2.xml post_tag-sitemap.xml author-sitemap.xml tag-sitemap.xml
    wp-sitemap-taxonomies-category-1.xml wp-sitemap-taxonomies-post_tag-1.xml wp-sitemap-users-1.xml
    ?sitemap=taxonomies&sitemap-subtype=category&paged=1 ?sitemap=users&paged=1 sitemap-tax-category.xml
    sitemap-authors.xml sitemap-archives.xml post-archive-sitemap.xml date-archive-sitemap.xml
    sitemap-user.xml sitemap-tags.xml blog-categories-sitemap.xml news-tags-sitemap.xml sitemap_collections_1.xml
    sitemap-taxonomy-category.xml sitemap-sections.xml sitemaps/topics.xml news_category-sitemap.xml
    product_cat-sitemap.xml
""".split()
UNSAID = """
    sitemap.xml sitemap_index.xml wp-sitemap.xml sitemap-1.xml sitemap-page-2.xml sitemap.xml?page=2 sitemap-2024-05.xml
    news/sitemap.xml blog/sitemap_index.xml page/sitemap.xml sitemap?page=3 video-sitemap.xml image-sitemap-1.xml
    wp-sitemap-posts-product-1.xml product-sitemap.xml sitemap_products_1.xml local-sitemap.xml addl-sitemap.xml
    sitemap-misc.xml default/sitemap.xml attachment-sitemap.xml video-news-sitemap.xml sitemap.txt feed/
    sitemap-main.xml http://[::1
""".split()


@pytest.mark.parametrize(
    ("name", "subject"),
    [
        *((name, "posts") for name in POSTS),
        *((name, "pages") for name in PAGES),
        *((name, "terms") for name in TERMS),
        *((name, None) for name in UNSAID),
    ],
)
def test_the_address_says_what_a_sitemap_lists(name: str, subject: str | None) -> None:
    assert read_sitemap_subject(name if "://" in name else f"https://news.example/{name}") == subject
