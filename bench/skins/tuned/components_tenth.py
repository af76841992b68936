"""Applications for telephones that are shown in a browser."""

from __future__ import annotations

from ..sheet import Sheet, each
from ..skin import skin


@skin(
    number=183,
    kind="components",
    language="zh",
    site="掌上清河",
    address="https://m.qinghe.example/h5/pages/news/detail?id={id}",
    year=2021,
    has_year=False,
    section=True,
)
def set_universal_views(p: Sheet) -> str:
    """A Chinese county's application: the bar says "details" alone, views and texts of a kit, month, day and clock without a year beside the reporters and the count of readers, the text as rich text whose pictures have captions as centred grey lines, the section as a label, cards with the same short times, voices of readers, a bar of tabs."""
    photo = '<p style="text-align: center;"><img style="max-width:100%;display:block;" src="https://oss.qinghe.example/{file}"></p><p style="text-align: center;color: rgb(136, 136, 136);font-size: 14px;">{caption}（{credit} 摄）</p>'
    line = '<p style="text-indent: 2em; line-height: 1.75em;"><span style="font-size: 17px;">{}</span></p>'
    label = '<uni-text data-v-4c1f0b3e="" class="{}"><span>{}</span></uni-text>'
    cards = each(
        p.related,
        lambda t: (
            f'<uni-navigator data-v-77a0e5d2="" class="card"><a class="navigator-wrap" href="{t.href}"><uni-view data-v-77a0e5d2="" class="card-text"><uni-view data-v-77a0e5d2="" class="name">{t.headline}</uni-view><uni-view data-v-77a0e5d2="" class="sub"><uni-text data-v-77a0e5d2=""><span>{t.section}</span></uni-text><uni-text data-v-77a0e5d2=""><span>{p.tell(t.moment, "{mm}-{dd} {HH}:{MM}")}</span></uni-text></uni-view></uni-view><uni-image data-v-77a0e5d2="" class="thumb"><div style="background-image: url(&quot;/{t.picture}&quot;);"></div><img src="/{t.picture}" draggable="false"></uni-image></a></uni-navigator>'
        ),
    )
    voices = each(
        p.comments(2),
        lambda c: (
            f'<uni-view data-v-0d93be11="" class="row"><uni-image class="avatar"><div></div></uni-image><uni-view class="col"><uni-view class="nick">{c.reader}</uni-view><uni-view class="say">{c.text}</uni-view><uni-view class="time">{p.tell(c.moment, "{mm}-{dd} {HH}:{MM}")} <uni-text><span>回复</span></uni-text></uni-view></uni-view></uni-view>'
        ),
    )
    hot = each(
        p.others[:4],
        lambda t: (
            f'<uni-navigator class="hot"><a class="navigator-wrap" href="{t.href}"><uni-text><span>{t.headline}</span></uni-text><uni-text class="t"><span>{p.tell(t.moment, "{mm}-{dd}")}</span></uni-text></a></uni-navigator>'
        ),
    )
    facts = [p.names(label.format("who", "记者 {}"), " ", " ")]
    facts.append(p.when("{mm}-{dd} {HH}:{MM}", label.format("when", "{}")))
    facts.append(label.format("read", f"阅读 {p.random.randrange(300, 9000)}"))
    return f"""<!DOCTYPE html><html lang="zh-CN" style="--status-bar-height: 0px;"><head><meta charset="utf-8"><title>新闻详情</title></head><body class="uni-body pages-news-detail"><uni-app class="uni-app--maxwidth"><uni-page data-page="pages/news/detail"><uni-page-head uni-page-head-type="default"><div class="uni-page-head" style="background-color: rgb(200, 22, 29);"><div class="uni-page-head-hd"><div class="uni-page-head-btn"><i class="uni-btn-icon">&#xe601;</i></div></div><div class="uni-page-head-bd"><div class="uni-page-head__title">新闻详情</div></div></div></uni-page-head>
<uni-page-wrapper><uni-page-body data-v-4c1f0b3e=""><uni-view data-v-4c1f0b3e="" class="detail"><uni-view data-v-4c1f0b3e="" class="open-app"><uni-image class="logo"><div></div></uni-image><uni-view><uni-text><span>{p.site}</span></uni-text><uni-text><span>{p.say("about_site")}</span></uni-text></uni-view><uni-button>打开APP</uni-button></uni-view><uni-view data-v-4c1f0b3e="" class="head"><uni-view data-v-4c1f0b3e="" class="title">{p.headline}</uni-view><uni-view data-v-4c1f0b3e="" class="info">{label.format("cat", p.section)}{"".join(facts)}</uni-view></uni-view>
<uni-view data-v-4c1f0b3e="" class="content"><uni-rich-text data-v-4c1f0b3e=""><div style="position: relative;">{p.lead(photo)}{p.text(line, '<p style="text-align: center;"><strong><span style="font-size: 17px;">{}</span></strong></p>', line, line, "{}", photo)}<uni-resize-sensor><div><div></div></div></uni-resize-sensor></div></uni-rich-text></uni-view>
<uni-view data-v-4c1f0b3e="" class="like"><uni-text><span>点赞 {p.random.randrange(3, 300)}</span></uni-text><uni-text><span>收藏</span></uni-text><uni-text><span>分享</span></uni-text></uni-view><uni-view data-v-4c1f0b3e="" class="block"><uni-view class="block-name">{p.say("related")}</uni-view>{cards}</uni-view><uni-view class="block"><uni-view class="block-name">{p.say("comments")}</uni-view>{voices}<uni-input><div class="uni-input-wrapper"><div class="uni-input-placeholder">{p.say("comment_form")}</div></div></uni-input><uni-view class="tip">{p.say("comment_terms")}</uni-view></uni-view><uni-view class="block"><uni-view class="block-name">{p.say("most_read")}</uni-view>{hot}</uni-view></uni-view></uni-page-body></uni-page-wrapper></uni-page>
<uni-tabbar><div class="uni-tabbar"><div class="uni-tabbar__item">首页</div><div class="uni-tabbar__item">直播</div><div class="uni-tabbar__item">政务</div><div class="uni-tabbar__item">我的</div></div></uni-tabbar></uni-app></body></html>"""


@skin(
    number=184,
    kind="components",
    language="es",
    site="Estepa al Día",
    address="https://app.estepaaldia.example/nota/{id}/{slug}",
    year=2022,
    precision="hour",
    kicker=True,
    standfirst=True,
    keywords=True,
)
def set_native_web(p: Sheet) -> str:
    """A Patagonian paper whose application for telephones is its site too: nothing but divs with atomic classes and `dir="auto"`, the line above the headline in small capitals, writers beside a round picture over hours since then, captions over a credit, a card that asks for a subscription in the text, topics as pressables, cards of others with their hours, a bar of tabs below."""
    words = '<div dir="auto" class="css-1rynq56 {}">{}</div>'
    photo = (
        '<div class="css-175oi2r r-1p0dtai r-1udh08x"><div class="css-175oi2r r-1mlwlqe r-417010" style="height: 231px;"><div class="css-175oi2r r-1niwhzg r-vvn4in" style="background-image: url(&quot;https://img.estepaaldia.example/{file}&quot;);"></div><img alt="" draggable="false" src="https://img.estepaaldia.example/{file}" class="css-9pa8cd"></div><div class="css-175oi2r r-18u37iz">'
        + words.format("r-1b43r93 r-14yzgew", "{caption}")
        + words.format("r-1enofrn r-fdjqy7", "Foto: {credit}")
        + "</div></div>"
    )
    join = f'<div class="css-175oi2r r-1867qdf r-1phboty">{words.format("r-adyw6z r-b88u0q", p.say("donate"))}{words.format("r-a023e6", p.say("donate_text"))}<div tabindex="0" class="css-175oi2r r-1loqt21 r-1otgn73">{words.format("r-jwli3a", "Suscribite")}</div></div>'
    cards = each(
        p.related,
        lambda t: (
            f'<a href="{t.href}" class="css-175oi2r r-1loqt21 r-1otgn73"><div class="css-175oi2r r-1mlwlqe"><img alt="" src="/{t.picture}" class="css-9pa8cd"></div><div class="css-175oi2r r-1wbh5a2">{words.format("r-1enofrn", t.section)}{words.format("r-a023e6 r-b88u0q", t.headline)}{words.format("r-1enofrn r-14yzgew", f"hace {p.random.randrange(2, 9)} días")}</div></a>'
        ),
    )
    fresh = each(
        p.others[:5],
        lambda t: (
            f'<a href="{t.href}" class="css-175oi2r r-18u37iz r-1loqt21">{words.format("r-1enofrn r-1kb76zh", p.say("hours_ago", n=p.random.randrange(1, 23)))}{words.format("r-a023e6", t.headline)}</a>'
        ),
    )
    voices = each(
        p.comments(2),
        lambda c: (
            f'<div class="css-175oi2r r-18u37iz"><div class="css-175oi2r r-sdzlij"></div><div class="css-175oi2r">{words.format("r-b88u0q", c.reader)}{words.format("r-1enofrn", f"hace {p.random.randrange(12, 59)} min")}{words.format("r-a023e6", c.text)}</div></div>'
        ),
    )
    topics = each(
        p.keywords,
        lambda k: f'<a href="/tema/x" class="css-175oi2r r-1loqt21 r-z2wwpe">{words.format("r-n6v787", k)}</a>',
    )
    tabs = each(
        ("Inicio", "Secciones", "Guardados", "Perfil"),
        lambda s: f'<a href="/x" role="tab" class="css-175oi2r r-1awozwy">{words.format("r-1enofrn", s)}</a>',
    )
    return f"""<!DOCTYPE html><html lang="es"><head><meta charset="utf-8"><title>{p.headline}</title></head><body><noscript>Necesitás activar JavaScript para usar esta aplicación.</noscript><div id="root"><div class="css-175oi2r r-13awgt0"><div class="css-175oi2r r-13awgt0 r-1udh08x"><div class="css-175oi2r r-18u37iz r-1777fci" style="height: 64px;"><div tabindex="0" aria-label="Volver" class="css-175oi2r r-1loqt21"></div>{words.format("r-1i10wst r-b88u0q", p.site)}{words.format("r-n6v787", p.say("weather"))}</div><div class="css-175oi2r r-150rngu r-eqz5dr r-16y2uox"><div class="css-175oi2r"><div class="css-175oi2r r-18u37iz">{each(p.list("sections"), lambda s: f'<a href="/seccion/x" class="css-175oi2r r-1loqt21">{words.format("r-n6v787", s)}</a>')}</div>
<div class="css-175oi2r r-1j3t67a">{words.format("r-1enofrn r-tsynxw", p.kicker)}{words.format("r-vw2c0b r-1x35g6", p.headline)}{words.format("r-ubezar r-135wba7", p.standfirst)}<div class="css-175oi2r r-18u37iz r-1awozwy"><div class="css-175oi2r r-sdzlij r-1udh08x"><img alt="" src="/avatar/7.png" class="css-9pa8cd"></div><div class="css-175oi2r">{p.names(words.format("r-n6v787 r-b88u0q", "Por {}"), ", ", " y ", house=True)}{p.since(words.format("r-1enofrn r-14yzgew", "{}"))}</div><div tabindex="0" class="css-175oi2r r-1loqt21">{words.format("r-1enofrn", "Escuchar nota")}</div></div></div>{p.lead(photo)}
<div class="css-175oi2r r-1j3t67a r-1h8ys4a">{p.text(words.format("r-1inkyih r-rjixqe", "{}"), words.format("r-adyw6z r-b88u0q", "{}"), words.format("r-1x35g6 r-36ujnk", "{}"), f'<div class="css-175oi2r r-18u37iz">{words.format("r-1inkyih", "•")}{words.format("r-1inkyih r-1wbh5a2", "{}")}</div>', '<div class="css-175oi2r">{}</div>', photo, {2: join})}</div><div class="css-175oi2r r-18u37iz r-1w6e6rj">{topics}</div>
<div class="css-175oi2r">{words.format("r-1i10wst r-b88u0q", p.say("related"))}{cards}</div><div class="css-175oi2r">{words.format("r-1i10wst r-b88u0q", p.say("comments"))}{voices}<textarea placeholder="{p.say("comment_form")}" class="css-11aywtz"></textarea>{words.format("r-1enofrn", p.say("comment_terms"))}</div><div class="css-175oi2r">{words.format("r-1i10wst r-b88u0q", p.say("latest"))}{fresh}</div></div></div></div><div role="tablist" class="css-175oi2r r-18u37iz">{tabs}</div></div></div></body></html>"""
