"""Pages of site builders, where all is a box with a number."""

from __future__ import annotations

from ..sheet import Sheet, each
from ..skin import skin


@skin(
    number=89,
    kind="builders",
    language="es",
    site="Voz de Peñalba",
    address="http://www.vozdepenalba.example/noticias/{slug}",
    year=2014,
    precision="day",
)
def set_dragged_elements(p: Sheet) -> str:
    """A builder whose elements are dragged: day with strokes and number of comments in the post's head, columns as tables, captions as plain boxes under linked pictures, the writer in the last lines with a dash, related posts as lines of a paragraph, archives and categories at the side."""
    photo = '<div><div class="wsite-image wsite-image-border-none" style="padding-top:10px;padding-bottom:10px;text-align:center"><a><img src="/uploads/1/2/3/{file}" alt="Foto" style="width:auto;max-width:100%" /></a><div style="display:block;font-size:90%">{caption}</div></div></div>'
    lines = "".join(f'<a href="{t.href}" title="">{t.headline}</a><br />' for t in p.related)
    letter = f'<div><div class="wsite-multicol"><div class="wsite-multicol-table-wrap" style="margin:0 -15px;"><table class="wsite-multicol-table"><tbody class="wsite-multicol-tbody"><tr class="wsite-multicol-tr"><td class="wsite-multicol-col" style="width:60%; padding:0 15px;"><div class="paragraph"><strong>{p.say("newsletter")}</strong><br />{p.say("newsletter_text")}</div></td><td class="wsite-multicol-col" style="width:40%; padding:0 15px;"><form><div class="wsite-form-field"><label class="wsite-form-label">Correo <span class="form-required">*</span></label><input type="text" /></div><a class="wsite-button"><span class="wsite-button-inner">Enviar</span></a></form></td></tr></tbody></table></div></div></div>'
    months = each(
        range(1, p.now.month + 1),
        lambda m: f"<a href='/noticias/archives/{m}'>{p.list('months')[int(str(m)) - 1]} {p.now.year}</a><br />",
    )
    return f"""<!DOCTYPE html><html lang="es"><head><title>{p.headline} - {p.site}</title></head><body class="no-header-page wsite-page-noticias wsite-theme-light"><div id="wrapper"><table id="header"><tr><td id="logo"><span class="wsite-logo"><a href="/"><span id="wsite-title">{p.site}</span></a></span></td><td id="header-right"><table><tr><td class="phone-number"><span class="wsite-text">{p.tell(p.now, "{weekday} {d} de {month} de {yyyy}")}</span></td></tr></table></td></tr></table><div id="navigation"><ul class="wsite-menu-default">{each(p.list("sections"), lambda s: f'<li class="wsite-menu-item-wrap"><a href="/x.html" class="wsite-menu-item">{s}</a></li>')}</ul></div>
<div id="content-wrapper"><div id="wsite-content" class="wsite-not-footer"><div id="blogTable"><div class="blog-body"><div class="blog-post"><div class="blog-header"><h2 class="blog-title"><a class="blog-title-link blog-link" href="{p.href}">{p.headline}</a></h2><p class="blog-date">{p.when("{d}/{m}/{yyyy}", '<span class="date-text">{}</span>')}</p><p class="blog-comments"><a href="#comments" class="blog-link">{p.random.randrange(9)} Comentarios</a></p><div class="blog-separator">&nbsp;</div></div>
<div class="blog-content">{p.lead(photo)}{p.text('<div class="paragraph" style="text-align:justify;">{}</div>', '<h2 class="wsite-content-title">{}</h2>', '<blockquote style="text-align:left;">{}</blockquote>', "<li>{}</li>", '<div class="paragraph"><ul>{}</ul></div>', photo, {2: letter})}{p.names('<div class="paragraph" style="text-align:right;"><em>&#8212; {}</em></div>')}<div><div style="height: 20px; overflow: hidden;"></div><hr class="styled-hr" style="width:100%;" /></div><div class="paragraph"><font size="2"><strong>{p.say("read_also")}:</strong><br />{lines}</font></div></div>
<div class="blog-social"><div class="blog-social-item blog-fb-like">Me gusta {p.random.randrange(90)}</div><div class="blog-social-item"><a class="twitter-share-button">Twittear</a></div></div><div class="blog-comments-bottom"><a>{p.random.randrange(9)} Comentarios</a></div><div id="comments"><div id="commentArea">{each(p.comments(2), lambda c: f'<div class="blogCommentWrap"><div class="blogComment"><div class="blogCommentHeading"><div class="blogCommentAuthor"><span class="name">{c.reader}</span></div><div class="blogCommentDate"><span>{p.tell(c.moment, "{d}/{m}/{yyyy} {HH}:{MM}:{SS}")}</span></div></div><div class="blogCommentText">{c.text}</div></div></div>')}</div><div id="commentPostDiv"><h4>{p.say("comment_form")}</h4><p>{p.say("comment_terms")}</p></div></div></div></div>
<div class="blog-sidebar"><h2 class="blog-author-title">Sobre nosotros</h2><p>{p.say("about_site")}</p><h2 class="blog-archive-title">Archivo</h2><p class="blog-archive-list">{months}</p><h2 class="blog-category-title">Categorías</h2><p class="blog-category-list">{each(p.list("sections"), lambda s: f"<a href='/noticias/category/x'>{s}</a><br />")}</p><h2>{p.say("latest")}</h2><div class="paragraph">{each(p.others[:5], lambda t: f"<a href='{t.href}'>{t.headline}</a> ({p.tell(t.moment, '{d}/{m}')})<br />")}</div></div></div></div></div>
<div id="footer"><div class="wsite-elements wsite-footer"><div class="paragraph">{p.say("copyright")}</div></div><div class="weebly-icon">Cree un <a href="/signup">sitio web gratuito</a> con nuestra herramienta</div></div></div></body></html>"""


@skin(
    number=90,
    kind="builders",
    language="en",
    site="Longshore Magazine",
    address="https://stories.longshore.example/{slug}-{id}/index.html",
    year=2019,
    precision="day",
    standfirst=True,
)
def set_scrolled_story(p: Sheet) -> str:
    """A tool for stories that are scrolled through: a full-screen title with "Words by" and the day, the text cut into sections with pictures between, captions in boxes of their own, who took the pictures and the other stories as last sections."""
    photo = '<div class="Theme-Section Theme-BackgroundScrollmationSection Theme-Layer"><div class="MediaRenderer Theme-FirstColumn"><div class="Theme-Item-InnerBox"><div class="sh-image"><img class="Theme-Image" src="assets/{file}" data-src="assets/{file}"></div></div></div><div class="InlineMedia--caption Theme-Caption Theme-Color-Caption"><p>{caption}</p></div></div>'
    column = '<div class="Theme-Section Theme-TextSection Theme-Layer-BodyText"><div class="Layout--Column Theme-Column"><div class="Layer--one">{}</div></div></div>'
    ask = f'<div class="Theme-Section Theme-EmbedSection"><div class="Layout--Column"><div class="sh-cta"><h4>{p.say("donate")}</h4><p>{p.say("donate_text")}</p><a class="Theme-Button">Give today</a></div></div></div>'
    words = p.names('<div class="Theme-Byline"><p>Words by {}</p>')
    byline = (words or '<div class="Theme-Byline">') + p.when("{d} {month} {yyyy}", "<p>{}</p>") + "</div>"
    credits = ", ".join(dict.fromkeys(picture.credit for picture in p.pictures))
    thanks = column.format(f"<p><em>Photography: {credits}</em></p>") if credits else ""
    cards = each(
        p.related,
        lambda t: (
            f'<a class="Theme-RelatedStory" href="{t.href}"><div class="Theme-RelatedStory-Image"><img src="/thumbs/{t.picture}"></div><div class="Theme-RelatedStory-Text"><div class="Theme-RelatedStory-Title">{t.headline}</div><div class="Theme-RelatedStory-Description">{t.summary}</div></div></a>'
        ),
    )
    return f"""<!DOCTYPE html><html class="Theme-Story" lang="en"><head><title>{p.headline}</title></head><body class="project-story"><nav class="Navigation Theme-NavigationBar"><div class="Theme-Logos"><a class="Theme-Logo" href="/"><img src="assets/logo.png" alt="{p.site}"></a></div><ul class="Navigation__itemList">{each(p.list("sections"), lambda s: f'<li class="Theme-NavigationBarItem"><a href="/x"><span>{s}</span></a></li>')}</ul><div class="Theme-ShareLinks"><a aria-label="Twitter"></a><a aria-label="Facebook"></a></div></nav>
<article class="Story" id="article"><div class="Theme-Section Theme-TitleSection Theme-Layer-Title" id="section-cover"><div class="Display--full"><div class="Theme-TitleContainer"><div class="Layout Theme-TitleGroup"><h1 class="Theme-Title">{p.headline}</h1><p class="Theme-LeadIn">{p.standfirst}</p>{byline}</div></div><div class="Theme-ScrollHint"><span>Scroll</span></div></div></div>
{p.lead(photo)}{p.text(column.format("<p>{}</p>"), column.format('<h2><span style="display: block; text-align: center;">{}</span></h2>'), '<div class="Theme-Section Theme-TextOverMediaSection"><blockquote class="Theme-Quote"><p>{}</p></blockquote></div>', "<li>{}</li>", column.format("<ul>{}</ul>"), photo, {3: ask})}{thanks}
<div class="Theme-Section Theme-RelatedStoriesSection"><h3 class="Theme-Heading">{p.say("related")}</h3><div class="Theme-RelatedStories">{cards}</div></div></article>
<footer class="Theme-Footer"><div class="Theme-Footer-Inner"><p>{p.site}. {p.say("about_site")}</p><p>{p.say("latest")}: {each(p.others[:4], lambda t: f'<a href="{t.href}">{t.headline}</a> <span>{p.tell(t.moment, "{d} {month} {yyyy}")}</span>')}</p><p>© {p.now.year} {p.site}. {p.say("cookies")}</p><div class="BuiltWith">Built with a storytelling tool</div></div></footer></body></html>"""
