"""Pages of site builders and hosts, where all is a box with a number."""

from __future__ import annotations

from ..sheet import Sheet, each
from ..skin import skin


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
