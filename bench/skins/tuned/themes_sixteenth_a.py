"""An Italian hill town's sheet in a free magazine theme with two bars at its sides."""

from __future__ import annotations

from ..sheet import Sheet, each
from ..skin import skin


@skin(
    number=309,
    kind="themes",
    language="it",
    site="Voce di Brugnasco",
    address="https://www.vocedibrugnasco.example/{yyyy}/{mm}/{slug}/",
    year=2018,
    precision="day",
    section=True,
    keywords=True,
)
def set_two_bar_theme(p: Sheet) -> str:
    """An Italian sheet in a free magazine theme with two bars: categories as a page title of its own over the story, headline in h1, "di", dot, "Pubblicato" with the day in one line, the picture with its line, text, "Tag:" with links, the writer's box, neighbours as a list, "Potrebbe anche interessarti…" as tiles with days, answers and a form, a bar of tabs with dated posts, another of a list with thumbnails."""
    photo = '<div class="page-image"><div class="image-container"><img width="720" height="340" src="/wp-content/uploads/{file}" class="attachment-thumb-large" alt=""><div class="page-image-text"><div class="caption">{caption}</div><div class="description"><i>{credit}</i></div></div></div></div>'
    inner = '<figure class="wp-caption aligncenter"><img class="size-medium" src="/wp-content/uploads/{file}" alt=""><figcaption class="wp-caption-text">{caption} ({credit})</figcaption></figure>'
    text = p.text("<p>{}</p>", "<h3>{}</h3>", "<blockquote><p>{}</p></blockquote>", "<li>{}</li>", "<ul>{}</ul>", inner)
    who = p.names('di <a class="url" href="/author/x/">{}</a>', ", ", " e ")
    when = p.when("{d} {month} {yyyy}", 'Pubblicato <time class="published">{}</time>')
    byline = " · ".join(part for part in (who, when) if part)
    box = ""
    if p.authors:
        box = f'<div class="author-bio"><div class="bio-avatar"><img class="avatar" src="/avatar.png" alt=""></div><p class="bio-name">{p.authors[0]}</p><p class="bio-desc">{p.say("about_author", author=p.authors[0])}</p><div class="clear"></div></div>'
    voices = each(
        p.comments(2),
        lambda c: (
            f'<li class="comment"><div class="comment-body"><div class="comment-author vcard"><img class="avatar" src="/avatar.png" alt=""><cite class="fn">{c.reader}</cite> <span class="says">ha detto:</span></div><div class="comment-meta commentmetadata"><a href="#c1">{p.tell(c.moment, "{d} {month} {yyyy} alle {H}:{MM}")}</a></div><p>{c.text}</p><div class="reply"><a>Rispondi</a></div></div></li>'
        ),
    )
    return f"""<!DOCTYPE html><html class="no-js" lang="it-IT"><head><meta charset="UTF-8"><title>{p.headline} – {p.site}</title></head><body class="post-template-default single single-post col-3cm full-width topbar-enabled"><div id="wrapper"><header id="header"><nav class="nav-container group" id="nav-topbar"><div class="nav-wrap container"><ul class="nav group"><li><a href="/chi-siamo/">Chi siamo</a></li><li><a href="/contatti/">Contatti</a></li><li><a href="/pubblicita/">Pubblicità</a></li></ul></div></nav><div class="container group"><div class="group pad"><p class="site-title"><a class="custom-logo-link" href="/"><img src="/wp-content/uploads/logo.png" alt="{p.site}"></a></p><p class="site-description">Notizie dalla collina</p></div><nav class="nav-container group" id="nav-header"><ul class="nav container-inner group"><li><a href="/">{p.say("home")}</a></li>{each(p.list("sections"), lambda s: f'<li><a href="/category/x/">{s}</a></li>')}</ul></nav></div></header>
<div class="container" id="page"><div class="container-inner"><div class="main"><div class="main-inner group"><main class="content" id="content"><div class="page-title hu-pad group"><ul class="meta-single group"><li class="category"><a href="/category/x/">{p.section}</a></li><li class="comments"><a href="#comments"><i class="fa fa-comments-o"></i>2</a></li></ul></div><div class="hu-pad group"><article class="post type-post format-standard hentry"><div class="post-inner group"><h1 class="post-title entry-title">{p.headline}</h1><p class="post-byline">{byline}</p>{p.lead(photo)}<div class="clear"></div><div class="entry themeform"><div class="entry-inner">{p.add_rest(text, inner)}</div><div class="clear"></div></div></div></article><div class="clear"></div><p class="post-tags"><span>{p.say("tags")}:</span> {"".join(f'<a href="/tag/x/">{k}</a>' for k in p.keywords)}</p>{box}
<ul class="post-nav group"><li class="next"><strong>{p.say("next")}&nbsp;</strong><a href="{p.others[6].href}"><i class="fa fa-chevron-right"></i><span>{p.others[6].headline}</span></a></li><li class="previous"><strong>{p.say("previous")}&nbsp;</strong><a href="{p.others[7].href}"><i class="fa fa-chevron-left"></i><span>{p.others[7].headline}</span></a></li></ul><h4 class="heading"><i class="fa fa-hand-o-right"></i>Potrebbe anche interessarti...</h4><ul class="related-posts group">{each(p.related, lambda t: f'<li class="related post-hover"><article class="type-post"><div class="post-thumbnail"><a href="{t.href}"><img src="/wp-content/uploads/{t.picture}" alt=""></a><a class="post-comments" href="{t.href}#comments"><i class="fa fa-comments-o"></i>0</a></div><div class="related-inner"><h4 class="post-title entry-title"><a href="{t.href}">{t.headline}</a></h4><div class="post-meta group"><p class="post-date">{p.tell(t.moment, "{d} {month} {yyyy}")}</p></div></div></article></li>')}</ul>
<section id="comments" class="themeform"><h3 class="heading">2 risposte</h3><ol class="commentlist">{voices}</ol><div id="respond" class="comment-respond"><h3 id="reply-title">Lascia un commento</h3><form class="comment-form"><p class="comment-notes">Il tuo indirizzo email non sarà pubblicato. I campi obbligatori sono contrassegnati *</p>{each(p.list("comment_fields"), lambda f: f"<p><label>{f} *</label><input></p>")}<button>Commento all'articolo</button></form></div></section></div></main>
<div class="sidebar s1"><div class="sidebar-top group"><p>Segui:</p><ul class="social-links"><li><a title="Facebook"></a></li><li><a title="Feed"></a></li></ul></div><div class="sidebar-content"><div class="widget widget_hu_tabs"><h3 class="widget-title">Ultime</h3><ul class="alx-tab group thumbs-enabled">{each(p.others[:5], lambda t: f'<li><div class="tab-item-thumbnail"><a href="{t.href}"><img src="/wp-content/uploads/{t.picture}" alt=""></a></div><div class="tab-item-inner group"><p class="tab-item-category"><a href="/category/x/">{t.section}</a></p><p class="tab-item-title"><a href="{t.href}">{t.headline}</a></p><p class="tab-item-date">{p.tell(t.moment, "{d} {month} {yyyy}")}</p></div></li>')}</ul></div><div class="widget widget_text"><h3 class="widget-title">{p.say("newsletter")}</h3><p>{p.say("newsletter_text")}</p></div></div></div>
<div class="sidebar s2"><div class="sidebar-content"><div class="widget widget_hu_posts"><h3 class="widget-title">Più lette</h3><ul class="alx-posts group">{each(p.others[3:8], lambda t: f'<li><div class="post-item-inner group"><p class="post-item-title"><a href="{t.href}">{t.headline}</a></p><p class="post-item-date">{p.tell(t.moment, "{d} {month} {yyyy}")}</p></div></li>')}</ul></div><div class="widget widget_archive"><h3 class="widget-title">Archivi</h3><ul>{each(range(1, 5), lambda n: f'<li><a href="/{p.now.year - 1}/0{n}/">{p.list("months")[n - 1]} {p.now.year - 1}</a></li>')}</ul></div></div></div></div></div></div></div>
<footer id="footer"><section class="container"><div class="pad group"><div id="copyright"><p>{p.site} &copy; {p.now.year}. Tutti i diritti riservati.</p></div><div id="credit"><p>Powered by <a class="fa fa-wordpress" href="#"></a> - Progettato con il tema a due colonne</p></div></div></section></footer></div></body></html>"""
