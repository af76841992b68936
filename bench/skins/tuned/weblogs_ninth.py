"""Local news in weblogs of the second ten years."""

from __future__ import annotations

from ..sheet import Sheet, each
from ..skin import skin


@skin(
    number=173,
    kind="weblogs",
    language="fr",
    site="Le blog du canton de Rochebrive",
    address="http://rochebrive-infos.blogs.example/{yyyy}/{mm}/{slug}.html",
    year=2014,
    precision="day",
    keywords=True,
)
def set_french_blog_host(p: Sheet) -> str:
    """A canton's weblog at a French host: the blog's name as h1 and the headline as linked h2, "Publié le … par …" in one line under it, sections of text and of pictures by turns, share buttons with a counter for reposts, "Publié dans" with number signs, "Vous aimerez aussi" as cards, a form to be told of new posts, comments with days and an answer by the blog, archives by year beside it."""
    photo = '<div class="ob-section ob-section-images ob-default"><div class="ob-row-1-col"><a href="http://img.blogs.example/{file}" class="ob-link-img"><img src="http://img.blogs.example/600x/{file}" class="ob-cell ob-img ob-media ob-img-landscape ob-landscape-1" alt="{caption}"></a></div><p class="ob-desc">{caption}</p></div>'
    section = '<div class="ob-section ob-section-html"><div class="ob-text">{}</div></div>'
    facts = [
        p.when("{d} {month} {yyyy}", '<span class="date">Publié le {}</span>'),
        p.names('<span class="author">par {}</span>', ", ", " et ") or '<span class="author">par le canton</span>',
    ]
    cards = each(
        p.related,
        lambda t: (
            f'<li class="ob-related-item"><a href="{t.href}"><img src="http://img.blogs.example/170x/{t.picture}" alt=""><span class="ob-related-title">{t.headline}</span></a><p>{t.summary}</p></li>'
        ),
    )
    said = each(
        p.comments(3),
        lambda c: (
            f'<div class="comment"><div class="comment-head"><img src="/avatar.png" alt=""><span class="ob-user">{c.reader}</span> <span class="ob-date">{p.tell(c.moment, "{dd}/{mm}/{yyyy} {HH}:{MM}")}</span></div><p class="ob-message">{c.text}</p><a class="ob-answer">Répondre</a></div>'
        ),
    )
    archive = each(
        range(3),
        lambda n: (
            f'<li><a href="/{p.now.year - n}/">{p.now.year - n}</a><ul><li><a href="/x">{p.list("months")[(5 * n + 2) % 12]} ({p.random.randrange(2, 30)})</a></li><li><a href="/x">{p.list("months")[(5 * n + 1) % 12]} ({p.random.randrange(2, 30)})</a></li></ul></li>'
        ),
    )
    return f"""<!DOCTYPE html><html lang="fr"><head><meta charset="utf-8"><title>{p.headline} - {p.site}</title></head><body class="Article"><div class="ob-ShareBar"><a class="ob-logo">Blogs</a><ul><li><a>Suivre ce blog</a></li><li><a>Administration</a></li><li><a>Connexion</a> + <a>Créer mon blog</a></li></ul></div><div id="wrapper"><header id="top"><h1 class="blog-title"><a href="/">{p.site}</a></h1><p class="blog-description">La vie des onze communes, vue par ceux qui y habitent</p><nav><ul><li><a href="/">{p.say("home")}</a></li>{each(p.list("sections")[:4], lambda s: f"<li><a href='/x/'>{s}</a></li>")}<li><a href="/contact">Contact</a></li></ul></nav></header>
<div id="main"><div class="post"><div class="post-header"><h2 class="post-title"><a href="{p.href}">{p.headline}</a></h2><p class="post-infos">{" ".join(fact for fact in facts if fact)}</p></div><div class="post-content"><div class="ob-sections">{p.lead(photo)}
{p.text(section.format("<p>{}</p>"), section.format("<p><strong>{}</strong></p>"), section.format("<p><i>{}</i></p>"), "<li>{}</li>", section.format("<ul>{}</ul>"), photo)}</div></div>
<div class="ob-share"><h3 class="ob-share-title">Partager cet article</h3><ul><li><a class="fb">{p.list("share")[0]}</a></li><li><a class="tw">Tweeter</a></li></ul><a class="ob-repost">Repost<span>{p.random.randrange(4)}</span></a><p class="ob-newsletter">Pour être informé des derniers articles, inscrivez-vous : <input type="text"></p></div><div class="post-footer"><span class="tags">Publié dans {", ".join(f'<a href="/tag/x/" class="tag">#{k}</a>' for k in p.keywords)}</span></div><div class="post-nav"><a class="prev" href="{p.others[5].href}">&laquo; {p.others[5].headline}</a> <a class="next" href="{p.others[6].href}">{p.others[6].headline} &raquo;</a></div>
<div class="ob-related"><h3>Vous aimerez aussi :</h3><ul>{cards}</ul></div><div class="comments" id="comments"><h3>Commenter cet article</h3><form><p>{p.say("comment_terms")}</p>{each(p.list("comment_fields"), lambda f: f"<label>{f}</label><input>")}<button>{p.say("send")}</button></form>{said}</div></div></div>
<aside id="side"><div class="box about"><h2>Présentation</h2><p>{p.say("about_site")}</p></div><div class="box"><h2>Articles récents</h2><ul>{each(p.others[:5], lambda t: f'<li><a href="{t.href}">{t.headline}</a><br>{p.tell(t.moment, "{d} {month} {yyyy}")}</li>')}</ul></div><div class="box"><h2>Archives</h2><ul>{archive}</ul></div><div class="box"><h2>Liens</h2><ul><li><a href="http://mairie.example">La mairie</a></li><li><a href="http://foot.example">Le club de foot</a></li></ul></div></aside>
<footer>Voir le profil de <a>le canton</a> sur le portail Blogs - <a>Créer un blog gratuit</a> - <a>Top articles</a> - <a>Contact</a> - <a>Signaler un abus</a> - <a>C.G.U.</a></footer></div></body></html>"""


@skin(
    number=174,
    kind="weblogs",
    language="id",
    site="Lensa Tanjung Redeh",
    address="https://www.lensatanjungredeh.example/{yyyy}/{mm}/{slug}.html",
    year=2019,
    precision="day",
    keywords=True,
)
def set_newer_blog_host_theme(p: Sheet) -> str:
    """Local news of Borneo at the great blog host in its newer theme: the blog's name as an h1, headline in an h3, "oleh" and the day with the month first in a head of bylines, captions in tables of one column, "Baca juga" in the text, labels and share menus in the foot, "Berita terkait" from a script, a form for remarks, popular posts of the blog with days and snippets below, a menu of archives that slides in first."""
    photo = '<table align="center" cellpadding="0" cellspacing="0" class="tr-caption-container" style="margin-left: auto; margin-right: auto;"><tbody><tr><td style="text-align: center;"><a href="https://1.bp.example/{file}" style="margin-left: auto; margin-right: auto;"><img border="0" src="https://1.bp.example/s640/{file}" width="640"></a></td></tr><tr><td class="tr-caption" style="text-align: center;">{caption}. (Foto: {credit})</td></tr></tbody></table>'
    who = p.names(
        '<span class="byline post-author vcard"><span class="post-author-label">oleh </span><span class="fn"><a class="g-profile" href="/profile" title="author profile"><span>{}</span></a></span></span>',
        house=True,
    )
    when = p.when(
        "{month} {dd}, {yyyy}",
        '<span class="byline post-timestamp"><a class="timestamp-link" href="'
        + p.href
        + '"><time class="published"> {} </time></a></span>',
    )
    also = f'<div style="text-align: justify;"><b>Baca juga: <a href="{p.related[0].href}">{p.related[0].headline}</a></b></div><div><br></div>'
    popular = each(
        p.others[:3],
        lambda t: (
            f'<div role="article" class="post"><h3 class="post-title"><a href="{t.href}">{t.headline}</a></h3><div class="post-header"><div class="post-header-line-1"><span class="byline post-timestamp"><a class="timestamp-link" href="{t.href}"><time class="published">{p.tell(t.moment, "{month} {dd}, {yyyy}")}</time></a></span></div></div><div class="item-content float-container"><div class="item-thumbnail"><a href="{t.href}"><img src="https://1.bp.example/s72/{t.picture}"></a></div><div class="popular-posts-snippet snippet-container r-snippet-container"><div class="r-snippetized">{t.summary}</div><a class="snippet-fade r-snippet-fade">{p.say("more")}</a></div></div></div>'
        ),
    )
    return f"""<!DOCTYPE html><html dir="ltr" lang="id"><head><title>{p.headline} - {p.site}</title></head><body class="item-view variant-indie_light version-1-3-3"><a class="skip-navigation" href="#main">Langsung ke konten utama</a><div class="page"><div class="bg-photo-overlay"></div><div class="page_body"><div class="sidebar-container"><div class="search"><h3 class="title">Cari Blog Ini</h3><input aria-label="Telusuri blog ini"></div><div class="widget BlogArchive"><h3 class="title">Arsip</h3><ul class="flat">{each(range(4), lambda n: f"<li class='archivedate'><a href='/x/'>{p.list('months')[(p.now.month - 1 - n) % 12]} {p.now.year - (p.now.month <= n)}<span class='post-count'>{p.random.randrange(3, 60)}</span></a></li>")}</ul></div><div class="widget Label"><h3 class="title">Kanal</h3><ul>{each(p.list("sections"), lambda s: f"<li><a class='label-name' href='/search/label/x'>{s}</a></li>")}</ul></div><a href="/report">Laporkan Penyalahgunaan</a></div>
<div class="centered"><header class="centered-top-container"><a class="return_link" href="/">&#8592;</a><div class="widget Header"><div class="header-widget"><div><h1><a href="/">{p.site}</a></h1></div><p>Kabar dari hulu sampai muara</p></div></div></header><main class="main-container" id="main"><div class="widget Blog"><div class="blog-posts hfeed container"><article class="post-outer-container"><div class="post-outer"><div class="post"><a name="{p.random.randrange(10**15, 10**16)}"></a><h3 class="post-title entry-title">{p.headline}</h3><div class="post-header"><div class="post-header-line-1">{who}{when}</div></div>
<div class="post-body entry-content float-container">{p.lead(photo)}{p.text('<div style="text-align: justify;">{}</div><div style="text-align: justify;"><br></div>', "<div><b>{}</b></div><div><br></div>", '<div style="text-align: justify;">{}</div><div><br></div>', "<li>{}</li>", "<ul>{}</ul>", photo, {2: also})}</div><div class="post-footer container"><div class="post-footer-line post-footer-line-1"><span class="byline post-labels"><span class="byline label">{p.say("tags")}:</span> {" ".join(f'<a class="label" href="/search/label/x">{k}</a>' for k in p.keywords)}</span></div><div class="post-footer-line post-footer-line-2"><div class="byline post-share-buttons"><ul><li>Dapatkan link</li><li>Facebook</li><li>Twitter</li><li>Pinterest</li><li>Email</li><li>Aplikasi Lainnya</li></ul></div></div></div></div>
<div id="related-posts"><h4>{p.say("related")}</h4><ul>{each(p.related, lambda t: f'<li><a href="{t.href}">{t.headline}</a></li>')}</ul></div><section class="comments embed" id="comments"><h3 class="title">{p.say("comments")}</h3><div id="comment-holder"><ol>{each(p.comments(2), lambda c: f'<li class="comment"><div class="comment-block"><div class="comment-header"><cite class="user">{c.reader}</cite><span class="datetime secondary-text"><a>{p.tell(c.moment, "{dd} {month} {yyyy} {HH}.{MM}")}</a></span></div><p class="comment-content">{c.text}</p><span class="comment-actions"><a>Balas</a></span></div></li>')}</ol></div><p class="comment-footer"><a>Posting Komentar</a></p><p>{p.say("comment_terms")}</p></section></div></article></div></div><div class="widget PopularPosts"><h3 class="title">Postingan populer dari blog ini</h3><div class="widget-content">{popular}</div></div></main><footer class="footer"><div class="blogger"><a>Diberdayakan oleh Blog</a></div><div class="copyright">{p.site} &copy; {p.now.year}. {p.say("copyright")}</div></footer></div></div></div></body></html>"""
