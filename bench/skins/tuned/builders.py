"""Pages of site builders, where all is a box with a number."""

from __future__ import annotations

from ..sheet import Sheet, each
from ..skin import skin


@skin(
    number=17,
    kind="builders",
    language="ru",
    site="Гавань сегодня",
    address="http://gavan-segodnya.example/page{id}.html",
    year=2020,
    precision="day",
    kicker=True,
)
def set_tilda(p: Sheet) -> str:
    """Tilda: records of `t-` classes, the story cut into several records, the headline in a div, the author with a photo below."""
    photo = '<div class="t-rec" data-record-type="3"><div class="t003"><div class="t-container"><img src="https://static.tilda.example/{file}" class="t-img"><div class="t003__sub t-text_xs">{caption}. {credit}</div></div></div></div>'
    promo = f'<div class="t-rec" data-record-type="702"><div class="t702"><div class="t702__title t-name">{p.say("newsletter")}</div><div class="t702__descr">{p.say("newsletter_text")}</div><input type="text" name="email"></div></div>'
    record = '<div class="t-rec" data-record-type="106"><div class="t106"><div class="t-container"><div class="t-col t-col_8"><div class="t106__text t-text t-text_md" field="text">{}</div></div></div></div></div>'
    cards = each(
        p.related,
        lambda t: (
            f'<div class="t404__col t-col"><a class="t404__link" href="{t.href}"><div class="t404__img" style="background-image:url({t.picture})"></div>'
            f'<div class="t404__uptitle t-uptitle">{p.tell(t.moment, "{d} {month}, {yyyy}")}</div><div class="t404__title t-heading">{t.headline}</div><div class="t404__descr">{t.summary}</div></a></div>'
        ),
    )
    return f"""<!DOCTYPE html><html><head><meta charset="utf-8"><title>{p.headline}</title></head><body class="t-body"><div id="allrecords" class="t-records">
<div class="t-rec" data-record-type="257"><div class="t228"><a href="/" class="t228__logo t-title">{p.site}</a>{each(p.list("sections"), lambda s: f'<a class="t-menu__link-item" href="/x">{s}</a>')}</div></div>
<div class="t-rec" data-record-type="18"><div class="t001"><div class="t001__uptitle t-uptitle">{p.kicker}</div><div class="t001__title t-title t-title_xl" field="title">{p.headline}</div>
{p.when("{d} {month} {yyyy}", '<div class="t001__descr t-descr">{}</div>')}</div></div>
{p.lead(photo)}
{p.text(record, record.replace("{}", "<strong>{}</strong>"), '<div class="t-rec" data-record-type="179"><div class="t161__text t-quote">{}</div></div>', "{}<br>", record, photo, {2: promo})}
{"".join(f'<div class="t-rec" data-record-type="563"><div class="t551"><img src="/f.jpg"><div class="t551__title">{name}</div><div class="t551__descr">Автор текста</div></div></div>' for name in p.authors)}
<div class="t-rec" data-record-type="404"><div class="t404__tag t-title">{p.say("related")}</div><div class="t404"><div class="t-container">{cards}</div></div></div>
<div class="t-rec" data-record-type="345"><div class="t345"><div class="t345__text">© {p.now.year} {p.site}. {p.say("copyright")}</div></div></div></div></body></html>"""


@skin(
    number=18,
    kind="builders",
    language="tr",
    site="Körfez Postası",
    address="https://www.korfezpostasi.example/post/{slug}",
    year=2022,
    precision="hour",
    zone=180,
    captions=False,
    keywords=True,
)
def set_wix(p: Sheet) -> str:
    """Wix: ids of `comp-` and `viewer-`, every line in spans, hours since then instead of a time, "recent posts" as cards."""
    line = (
        '<p id="viewer-x" class="mm8Nw _1j-51 _1FoOD"><span class="_2PHJq public-DraftStyleDefault-ltr">{}</span></p>'
    )
    cards = each(
        p.related,
        lambda t: (
            f'<article class="eGk6T"><div class="_2hYbo"><div class="_3AMg5"><a href="{t.href}"><img src="https://static.wix.example/{t.picture}"></a></div><div class="bJkW_">'
            f'<a href="{t.href}" class="O16KG"><p class="bD0vt">{t.headline}</p></a><span class="post-metadata__date">{p.tell(t.moment, "{d} {mon}")}</span><span>{p.random.randrange(90)}</span></div></div></article>'
        ),
    )
    return f"""<!DOCTYPE html><html><head><title>{p.headline}</title></head><body><div id="SITE_CONTAINER"><div id="main_MF"><div id="SITE_HEADER"><div id="comp-k1"><p class="font_0"><a href="/"><span>{p.site}</span></a></p></div>
<div id="comp-k2"><p class="font_8"><span>{p.tell(p.now, "{d} {month} {yyyy} {weekday}")}</span></p></div><nav id="comp-k3">{each(p.list("sections"), lambda s: f"<div><a><p>{s}</p></a></div>")}</nav></div>
<div id="PAGES_CONTAINER"><div id="TPASection_j5"><div data-hook="post-page"><div class="_1Hvw"><ul class="profile-header">
{"".join(f'<li class="_3mQq"><span title="{name}" class="tQ0Q1">{name}</span></li>' for name in p.authors)}{p.since('<li class="_3mQr"><span class="time-ago">{}</span></li>')}<li><span class="time-to-read">{p.random.randrange(2, 9)} dakikada okunur</span></li></ul></div>
<div class="UZa2X"><span class="_2PHJr post-title__text">{p.headline}</span></div>
<div class="post-content__body"><div class="kvdbP">{p.lead('<div class="image-viewer"><img src="https://static.wix.example/{file}"></div>')}
{p.text(line, '<h3 class="_1j-53"><span>{}</span></h3>', '<blockquote class="_24LTe"><span>{}</span></blockquote>', "<li><p><span>{}</span></p></li>")}</div></div>
<ul class="_1p6Bx">{each(p.keywords, lambda k: f'<li><a class="_3uJTw" href="/tags/{k}">{k}</a></li>')}</ul>
<div class="_2aF7w"><span>{p.random.randrange(900)} görüntüleme</span><span>0 yorum</span></div></div>
<div class="_33K8X"><div class="_1cDzj"><span class="_3XqWf">{p.say("related")}</span><a href="/blog">Tümünü gör</a></div><div>{cards}</div></div></div></div>
<div id="SITE_FOOTER"><p class="font_8">©{p.now.year} {p.site}</p></div></div></div></body></html>"""


@skin(
    number=19,
    kind="builders",
    language="en",
    site="Harbourline",
    address="https://harbourline.example/p/{slug}-{id}",
    year=2021,
    precision="day",
    has_year=False,
    standfirst=True,
    keywords=True,
)
def set_reading_site(p: Sheet) -> str:
    """A host for essays: letters for classes, "Follow" and minutes beside the day without a year, claps, a member's box, more from the writer."""
    photo = '<figure class="iv iw ix"><div class="jd je"><img class="cf jf" src="https://cdn.example/max/{file}"></div><figcaption class="jg jh gj">{caption}. {credit}</figcaption></figure>'
    offer = f'<div class="ab cz q"><h2 class="be b fu">{p.say("newsletter")}</h2><p class="be b fv">{p.say("newsletter_text")}</p><button>Subscribe</button></div>'
    cards = each(
        p.related,
        lambda t: (
            f'<div class="lx ly"><a href="{t.href}"><h2 class="be jj lz">{t.headline}</h2><h3 class="be b ma">{t.summary}</h3></a><div class="ab q"><span>{p.tell(t.moment, "{mon} {d}")}</span><span>·</span><span>{p.random.randrange(2, 9)} min read</span></div></div>'
        ),
    )
    return f"""<!doctype html><html lang="en"><head><title>{p.headline}</title></head><body><div id="root"><div class="a b c"><div class="d e f"><div class="n p"><a href="/" class="au av">{p.site}</a><a>Sign up</a><a>Sign in</a></div>
<div class="ar as"><div class="em en"><div><h1 class="pw-post-title fa fb">{p.headline}</h1></div><div><h2 class="pw-subtitle-paragraph fw fx">{p.standfirst}</h2></div>
<div class="ab ae">{"".join(f'<div class="ab fo"><a class="be b bf" href="/@x">{name}</a> · <button>Follow</button></div>' for name in p.authors)}<div class="be b bf z">{p.random.randrange(2, 9)} min read{p.when("{mon} {d}", " · <span>{}</span>")}</div></div>
<div class="ab pk"><button>{p.random.randrange(900)}</button><button>{p.random.randrange(30)}</button><button>Listen</button><button>Share</button></div>
{p.lead(photo)}<div class="fz ga">{p.text('<p class="pw-post-body-paragraph iy iz">{}</p>', '<h1 class="ka kb">{}</h1>', '<blockquote class="kc"><p class="iy">{}</p></blockquote>', '<li class="iy iz">{}</li>', '<ul class="kd">{}</ul>', photo, {2: offer})}</div></div></div>
<div class="ab ch"><div class="lm">{each(p.keywords, lambda k: f'<a class="ln" href="/tag/x"><div>{k}</div></a>')}</div><div class="lo">{"".join(f'<h2 class="lp">Written by {name}</h2><p class="lq">{p.random.randrange(90, 999)} Followers</p><p>{p.say("about_author", author=name)}</p>' for name in p.authors)}</div></div>
<div class="lr"><h2 class="ls">More from {p.site}</h2>{cards}</div><div class="lt"><a>Help</a><a>About</a><a>Terms</a></div></div></div></div></body></html>"""


@skin(
    number=20,
    kind="builders",
    language="zh",
    site="云台周记",
    address="https://yuntai-weekly.example/n/{id}",
    year=2023,
    precision="minute",
    zone=480,
    section=True,
    captions=True,
)
def set_note_site(p: Sheet) -> str:
    """A public notebook: the facts as a table of properties above the text, blocks of `data-block-id`, backlinks at the end."""
    photo = '<div data-block-id="b{file}" class="nt-image"><img src="/f/{file}"><div class="nt-cap"><span>{caption}</span></div></div>'
    block = '<div data-block-id="t" class="nt-text"><div spellcheck="true">{}</div></div>'
    rows = p.names(
        '<div class="nt-row"><div class="nt-key">作者</div><div class="nt-val"><span>{}</span></div></div>', "、", "、"
    ) + p.when(
        "{yyyy}年{m}月{d}日 {HH}:{MM} (GMT+8)",
        '<div class="nt-row"><div class="nt-key">日期</div><div class="nt-val">{}</div></div>',
    )
    return f"""<!doctype html><html><head><title>{p.headline}</title></head><body class="notes"><div class="nt-app"><div class="nt-side"><div class="nt-ws">{p.site}</div>{each(p.others[:6], lambda t: f'<div class="nt-page"><a href="{t.href}">{t.headline}</a><span>{p.tell(t.moment, "{m}月{d}日")}</span></div>')}</div>
<div class="nt-top"><a href="/">{p.site}</a> / <a href="/x">{p.section}</a> / <span>{p.headline}</span><span class="nt-edit">编辑于 {p.random.randrange(2, 50)} 分钟前</span></div>
<div class="nt-doc"><div class="nt-icon">📰</div><div class="nt-title" contenteditable="false">{p.headline}</div><div class="nt-props">{rows}<div class="nt-row"><div class="nt-key">{p.say("filed")}</div><div class="nt-val"><span class="nt-pill">{p.section}</span></div></div></div>
{p.lead(photo)}{p.text(block, '<div data-block-id="h" class="nt-h"><div>{}</div></div>', '<div data-block-id="q" class="nt-quote"><div>{}</div></div>', '<div data-block-id="l" class="nt-li"><div>{}</div></div>', "{}", photo)}
<div class="nt-call"><span>💌</span><div>{p.say("newsletter")}：{p.say("newsletter_text")}</div></div><div class="nt-back"><div>{p.say("related")}</div>{each(p.related, lambda t: f'<div><a href="{t.href}">{t.headline}</a><span>{p.tell(t.moment, "{yyyy}/{mm}/{dd}")}</span></div>')}</div></div></div></body></html>"""
