"""An English river valley's news in a builder that directories of firms sell to small papers."""

from __future__ import annotations

from ..sheet import Sheet, each
from ..skin import skin


@skin(
    number=361,
    kind="builders",
    language="en",
    site="Wyvelsbourne Weekly",
    address="https://www.wyvelsbourneweekly.example/{slug}",
    year=2022,
    precision="day",
)
def set_builder_of_directories(p: Sheet) -> str:
    """A builder that directories of firms sell: rows and columns with numbers for ids, the menu twice, for wide and small screens, a post's picture over all, headline in h1 in a div of text, writers and the day as parts of one row with a point between, the text as p whose words stand in span, subheadings as h3 with span, pictures as widgets with a line below, share buttons under "Share", "Recent posts" as tiles with days, related above them as a list, a form for letters, hours of the office and a map in the foot."""
    photo = '<div class="imageWidget align-center" data-element-type="image"><a><img src="https://lirp.multi.example/md/{file}" alt=""></a><div class="caption-holder"><span class="caption-inner">{caption}. Photo: {credit}</span></div></div>'
    body = p.add_rest(
        p.text(
            '<p class="rteBlock"><span style="display: initial;">{}</span></p>',
            '<h3><span style="display: initial; font-weight: bold;">{}</span></h3>',
            '<p class="rteBlock"><em style="display: initial;">{}</em></p>',
            '<li><span style="display: initial;">{}</span></li>',
            '<ul class="defaultList">{}</ul>',
            photo,
        ),
        photo,
    )
    facts = p.names('<span class="inner-post-author">By <span>{}</span></span>')
    facts += p.when("{month} {d}, {yyyy}", '<span class="postDot">&bull;</span><span class="inner-post-date">{}</span>')
    menu = each(
        [p.say("home"), *p.list("sections"), "Contact"],
        lambda s: (
            f'<li class="unifiednav__item-wrap"><a href="/x" class="unifiednav__item"><span class="nav-item-text">{s}</span></a></li>'
        ),
    )
    return f"""<!DOCTYPE html><html lang="en"><head><meta charset="utf-8"><title>{p.headline}</title></head><body id="dmRoot" class="dmBody responsiveTablet"><div id="site_content"><div class="p_hfcontainer"><div class="u_hcontainer dmHeader"><div class="sRespRow" id="1632"><div class="sRespCol large-3"><div class="imageWidget"><a href="/"><img src="https://lirp.multi.example/logo.png" alt="{p.site}"></a></div></div><div class="sRespCol large-9"><nav class="unifiednav"><ul class="unifiednav__container">{menu}</ul></nav></div></div></div></div>
<div class="dmInner"><div class="dmLayoutWrapper"><div id="dm_content"><div class="sRespRow postArticle" id="1093"><div class="sRespCol large-12">{p.lead(photo)}<div class="sNewParagraph" data-element-type="paragraph"><h1 class="postTitle"><span>{p.headline}</span></h1></div><div class="postMeta">{facts}</div><div class="sNewParagraph postText" data-element-type="paragraph">{body}</div><div class="sNewParagraph"><h5>Share</h5></div><div class="shareWidget"><a>Share</a><a>Tweet</a><a>Mail</a></div></div></div>
<div class="sRespRow" id="1477"><div class="sRespCol large-8"><div class="sNewParagraph"><h4>{p.say("related")}</h4><ul class="defaultList">{each(p.related, lambda t: f'<li><a href="{t.href}" runtime_url="{t.href}">{t.headline}</a></li>')}</ul></div></div><div class="sRespCol large-4"><div class="sNewParagraph"><h4>{p.say("newsletter")}</h4><p>{p.say("newsletter_text")}</p></div><div class="dmform"><input placeholder="Email"><button>{p.say("send")}</button><div class="dmform-success">Thank you for contacting us. We will get back to you as soon as possible.</div></div></div></div>
<div class="sRespRow" id="1511"><div class="sRespCol large-12"><div class="sNewParagraph"><h4>Recent posts</h4></div><div class="internal-blog-list">{each(p.others[:4], lambda t: f'<div class="postTile"><div class="postTileImage" style="background-image:url(https://lirp.multi.example/{t.picture})"></div><h3><a href="{t.href}">{t.headline}</a></h3><div class="author">By {t.author}</div><div class="dot">&bull;</div><div class="date">{p.tell(t.moment, "{month} {d}, {yyyy}")}</div><div class="desc">{t.summary}</div></div>')}</div><a class="dmButton">Show more</a></div></div></div></div></div>
<div class="sFooterContainer"><div class="sRespRow"><div class="sRespCol large-4"><div class="sNewParagraph"><h4>About</h4><p>{p.say("about_site")}</p></div></div><div class="sRespCol large-4"><div class="open-hours-item"><dt>Mon - Fri</dt><dd>9:00 am - 5:00 pm</dd><dt>Sat - Sun</dt><dd>Closed</dd></div></div><div class="sRespCol large-4"><div class="sNewParagraph"><p>12 Weir Lane, Wyvelsbourne</p></div></div></div><div class="sNewParagraph"><p>&copy; {p.now.year} {p.say("copyright")} | {p.site}</p></div></div></div><div class="cookiesWidget">{p.say("cookies")} <button>OK</button></div><div class="layout-drawer"><ul class="unifiednav__container">{menu}</ul></div></body></html>"""
