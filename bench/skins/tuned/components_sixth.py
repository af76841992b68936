"""Applications: classes that mean nothing, elements of a site's own."""

from __future__ import annotations

from ..sheet import Sheet, each
from ..skin import skin


@skin(
    number=111,
    kind="components",
    language="en",
    site="The Northern Courant",
    address="https://www.northerncourant.example/{section}/{id}/{slug}",
    year=2022,
    zone=0,
    standfirst=True,
    keywords=True,
    section=True,
)
def set_islands(p: Sheet) -> str:
    """A page of islands: the time as the summary of an element that unfolds, its last change inside, clocks with a dot and a zone; writers in an address after the standfirst, captions and "Photograph:" in one line with an icon, rich links and a request in the text, topics after it, containers of cards below."""
    photo = '<figure id="f-{file}" class="dcr-1t8m8f2"><div class="dcr-1b267dg"><picture><source srcset="https://i.northerncourant.example/{file}?width=620"><img src="https://i.northerncourant.example/{file}?width=300" class="dcr-evn1e9"></picture></div><figcaption class="dcr-ta6jwz"><span class="dcr-1usbar2"><svg width="11" height="10"></svg></span><span class="dcr-1qvd3m6">{caption}</span> Photograph: {credit}</figcaption></figure>'
    rich = f'<aside class="dcr-1i5k8p"><a class="dcr-13f6q2" href="{p.related[0].href}"><div class="dcr-9a1"><div class="dcr-jhb6r6">{p.related[0].headline}</div></div><div class="dcr-rm"><span>{p.say("more")}</span></div></a></aside>'
    ask = f'<div class="dcr-epic"><h2 class="dcr-4kd1x">{p.say("donate")}</h2><p class="dcr-kpil6a">{p.say("donate_text")}</p><div class="dcr-6v110l"><label><input type="radio"> Support once</label><label><input type="radio"> Support monthly</label></div><a class="dcr-b1n">Continue</a></div>'
    clock = "{weekday[0]}{weekday[1]}{weekday[2]} {d} {mon} {yyyy} {HH}.{MM} GMT"
    changed = p.changed(clock, '<span class="dcr-u0h1qy">Last modified on {}</span>')
    when = p.when(
        clock,
        f'<details class="dcr-1fxwrlb"><summary><span class="dcr-u0h1qz">{{}}</span></summary>{changed}</details>',
    )
    link = '</a>, <a href="/profile/x" rel="author">'
    byline = p.names(
        '<address aria-label="Contributor info" class="dcr-bm"><div class="dcr-1cfpnlw"><a href="/profile/x" rel="author">{}</a></div></address>',
        link,
        '</a> and <a href="/profile/x" rel="author">',
    )
    cards = each(
        p.related,
        lambda t: (
            f'<li class="dcr-1w2f5g"><div class="dcr-card"><a href="{t.href}" aria-label="" class="dcr-lv2v9o"></a><div class="dcr-5h0"><img src="/{t.picture}"></div><div class="dcr-u8"><h3 class="dcr-1g2q"><span class="dcr-kick">{t.section}</span><span class="show-underline">{t.headline}</span></h3><footer class="dcr-age">{p.tell(t.moment, "{d} {mon} {yyyy}")}</footer></div></div></li>'
        ),
    )
    viewed = each(
        enumerate(p.others[:6]),
        lambda n: (
            f'<li class="dcr-mv"><span class="dcr-num">{n[0] + 1}</span><div><a href="{n[1].href}"><h4>{n[1].headline}</h4></a></div></li>'
        ),
    )
    return f"""<!DOCTYPE html><html lang="en"><head><title>{p.headline} | {p.section} | {p.site}</title></head><body><div class="skip"><a href="#maincontent">Skip to main content</a></div><div id="bannerandheader"><header class="dcr-hd"><div class="dcr-top"><a>Print subscriptions</a> <a>Search jobs</a> <a>Sign in</a></div><a href="/" class="dcr-logo"><span class="dcr-vh">{p.site} - back to home</span></a><nav><ul>{each(p.list("sections"), lambda s: f'<li class="dcr-nv"><a href="/x">{s}</a></li>')}</ul></nav></header></div>
<section id="maincontent" class="dcr-sec"><div class="dcr-grid"><div class="dcr-title"><div class="dcr-series"><a href="/x"><span>{p.section}</span></a></div></div><div class="dcr-headline"><h1 class="dcr-uc7bn6">{p.headline}</h1></div><div class="dcr-standfirst"><p>{p.standfirst}</p></div><div class="dcr-main">{p.lead(photo)}</div><aside class="dcr-meta">{byline}{when}<div class="dcr-share"><a aria-label="Share on Facebook"></a><button>Share</button><span class="dcr-count">{p.random.randrange(20, 900)}</span></div></aside>
<div class="dcr-body" id="body"><div class="article-body-commercial-selector dcr-ab">{p.text('<p class="dcr-130mj7b">{}</p>', '<h2 class="dcr-n6w1lc">{}</h2>', '<blockquote class="dcr-zzndwp"><p>{}</p></blockquote>', '<li class="dcr-1kv">{}</li>', '<ul class="dcr-1mp">{}</ul>', photo, {2: rich, 4: ask})}</div><div class="dcr-sub"><div class="dcr-lab">Explore more on these topics</div><ul class="dcr-tl">{each(p.keywords, lambda k: f'<li class="dcr-ti"><a href="/x">{k}</a></li>')}</ul><div class="dcr-bt"><a>Share</a><a>Reuse this content</a></div></div></div></div></section>
<section class="dcr-onw"><div class="dcr-ch"><h2>{p.say("related")}</h2></div><ul class="dcr-ul">{cards}</ul></section><section class="dcr-dis"><h2>Comments (2)</h2>{each(p.comments(2), lambda c: f'<div class="dcr-cm"><div><a>{c.reader}</a> <span>{p.tell(c.moment, "{d} {mon} {yyyy} {HH}.{MM}")}</span></div><div><p>{c.text}</p></div><button>Report</button></div>')}</section><section class="dcr-pop"><h2>{p.say("most_read")}</h2><ol>{viewed}</ol></section>
<footer class="dcr-ft"><div>{p.say("newsletter")}. {p.say("newsletter_text")}</div><ul><li><a>About us</a></li><li><a>Complaints &amp; corrections</a></li></ul><div>© {p.now.year} {p.site} Media Limited or its affiliated companies. {p.say("copyright")}</div></footer></body></html>"""


@skin(
    number=112,
    kind="components",
    language="ru",
    site="Берег.Сегодня",
    address="https://bereg-segodnya.example/{section}/{yyyy}/{id}.html",
    year=2020,
    has_year=False,
    section=True,
)
def set_scoped_styles(p: Sheet) -> str:
    """A Russian application with scoped styles: chips of section and day without a year, counters beside them, card of another story in the text, the writers as cards under "Над материалом работали", reactions, a feed of cards with clocks that goes on, the next story's headline already begun."""
    photo = '<div data-v-3f1c class="figure"><div data-v-3f1c class="figure__box"><img data-v-3f1c src="https://cdn.bereg-segodnya.example/{file}" class="figure__img"></div><div data-v-3f1c class="figure__sign"><span data-v-3f1c>{caption}</span> <span data-v-3f1c class="figure__src">Фото: {credit}</span></div></div>'
    insert = f'<a data-v-77ab href="{p.related[0].href}" class="insert"><img data-v-77ab src="/{p.related[0].picture}"><div data-v-77ab class="insert__t">{p.related[0].headline}</div><div data-v-77ab class="insert__d">{p.tell(p.related[0].moment, "{d} {month} {yyyy}")}</div></a>'
    team = "".join(
        f'<div data-v-91d0 class="person"><div data-v-91d0 class="person__pic"></div><div data-v-91d0><div data-v-91d0 class="person__name">{name}</div><div data-v-91d0 class="person__job">Корреспондент</div></div></div>'
        for name in p.authors
    )
    people = (
        f'<div data-v-91d0 class="team"><div data-v-91d0 class="team__h">Над материалом работали</div>{team}</div>'
        if team
        else ""
    )
    cards = each(
        p.related,
        lambda t: (
            f'<a data-v-5e href="{t.href}" class="tile"><div data-v-5e class="tile__pic"><img data-v-5e src="/{t.picture}"></div><div data-v-5e class="tile__title">{t.headline}</div><div data-v-5e class="tile__info">{t.section} · {p.tell(t.moment, "{d} {month} {yyyy}")}</div></a>'
        ),
    )
    feed = each(
        p.others[:7],
        lambda t: (
            f'<a data-v-20c4 class="feed__row" href="{t.href}"><span data-v-20c4 class="feed__t">{p.tell(t.moment, "{d} {month}, {HH}:{MM}")}</span><span data-v-20c4 class="feed__h">{t.headline}</span></a>'
        ),
    )
    emoji = "".join(f"<button data-v-8b>{sign} {p.random.randrange(90)}</button>" for sign in "👍😡😢🤔")
    return f"""<!DOCTYPE html><html lang="ru"><head><title>{p.headline} — {p.site}</title></head><body><div id="__nuxt"><div id="__layout"><div data-v-0a class="app"><div data-v-0a class="topbar"><a data-v-0a href="/" class="topbar__logo">{p.site}</a><div data-v-0a class="topbar__info"><span>{p.tell(p.now, "{d} {month}, {weekday}")}</span><span>USD 7{p.random.randrange(10, 99)}</span><span>{p.say("weather")}</span></div><nav data-v-0a>{each(p.list("sections"), lambda s: f'<a data-v-0a href="/x/" class="nav__a">{s}</a>')}</nav></div><div data-v-0a class="layout"><div data-v-20c4 class="feed"><div data-v-20c4 class="feed__head">{p.say("latest")}</div>{feed}<button data-v-20c4>Показать ещё</button></div>
<div data-v-aa class="material"><div data-v-aa class="material__chips"><a data-v-aa href="/x/" class="chip">{p.section}</a>{p.when("{d} {month}, {HH}:{MM}", '<span data-v-aa class="chip chip_plain">{}</span>')}<span data-v-aa class="chip chip_eye">{p.random.randrange(2, 90)},{p.random.randrange(1, 9)}K</span><a data-v-aa class="chip chip_talk">{p.random.randrange(40)}</a></div><div data-v-aa class="material__title">{p.headline}</div>{p.lead(photo)}
<div data-v-aa class="material__text">{p.text('<div data-v-aa class="block block_text"><p>{}</p></div>', '<div data-v-aa class="block block_title">{}</div>', '<div data-v-aa class="block block_quote"><p>{}</p></div>', "<li>{}</li>", '<div data-v-aa class="block block_text"><ul>{}</ul></div>', photo, {2: insert})}</div>{people}<div data-v-8b class="react"><span data-v-8b>Ваша реакция?</span>{emoji}</div><div data-v-8b class="subscribe"><b>{p.say("newsletter")}</b><span>{p.say("newsletter_text")}</span><input type="email"><button>Подписаться</button></div>
<div data-v-5e class="tiles"><div data-v-5e class="tiles__head">{p.say("related")}</div>{cards}</div><div data-v-aa class="next"><div data-v-aa class="next__label">Следующий материал</div><a data-v-aa href="{p.others[7].href}" class="next__title">{p.others[7].headline}</a></div></div></div><footer data-v-0a class="footer"><p>{p.say("copyright")} © 2012–{p.now.year} {p.site}. 16+</p><p>{p.say("cookies")}</p></footer></div></div></div></body></html>"""
