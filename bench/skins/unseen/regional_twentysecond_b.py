"""An Irish county's paper on the common site of a group that owns a dozen of them."""

from __future__ import annotations

from ..sheet import Sheet, each
from ..skin import skin


@skin(
    number=435,
    kind="regional",
    language="en",
    site="Kilnavarragh Champion",
    address="https://www.kilnavarraghchampion.example/news/{section}/{id}/{slug}.html",
    year=2019,
    section=True,
)
def set_county_paper_of_a_group(p: Sheet) -> str:
    """An Irish county's paper on the common site of a group that owns a dozen of them: a strip of today's day, the weather and the group's e-paper, a menu with death notices, the section as a coloured flag, headline in h1, a picture over the whole width with its line, a block at the left of "Reporter:" with each name in a line of its own, the time and the desk's mail, text as p with "continue reading" advertisements in it, links for a news tip, related stories in a list with pictures, a plea for the paper, buttons, most popular and a national feed with times, notices of the week, the press council's line."""
    photo = '<figure class="art-img"><img src="https://cdn.kilnavarraghchampion.example/resizer/750/{file}" alt=""><figcaption>{caption}. PICTURE: {credit}</figcaption></figure>'
    who = p.names(
        '<div class="art-by"><p class="lab">Reporter:</p><p class="nm">{}</p></div>',
        '</p><p class="nm">',
        '</p><p class="nm">',
        house=True,
    )
    when = p.when("{d} {mon} {yyyy} {h}:{MM} {HALF}", '<div class="art-dt"><span class="ic-clock"></span>{}</div>')
    between = (
        f'<div class="ad-mid"><p>{p.say("advertisement")} - Continue reading below</p><div id="mpu-1"></div></div>'
    )
    text = p.text(
        "<p>{}</p>",
        "<p><strong>{}</strong></p>",
        '<blockquote class="pull"><p>{}</p></blockquote>',
        "<li>{}</li>",
        "<ul>{}</ul>",
        photo,
        {2: between},
    )
    related = each(
        p.related,
        lambda t: (
            f'<div class="media"><a class="pull-left" href="{t.href}"><img src="https://cdn.kilnavarraghchampion.example/resizer/100/{t.picture}" alt=""></a><div class="media-body"><a href="{t.href}">{t.headline}</a></div></div>'
        ),
    )
    feed = each(
        p.others[:4],
        lambda t: (
            f'<li><span class="tm">{p.tell(t.moment, "{d} {mon} {h}:{MM}{half}")}</span><a href="{t.href}">{t.headline}</a></li>'
        ),
    )
    most = each(
        p.others[4:8],
        lambda t: (
            f'<li><a href="{t.href}"><img src="https://cdn.kilnavarraghchampion.example/resizer/60/{t.picture}" alt="">{t.headline}</a></li>'
        ),
    )
    sisters = ["Ballinderrig Leader", "Dromcarra People", "Lisnamuck Post", "Tobernagee Democrat"]
    return f"""<!DOCTYPE html><html lang="en-IE"><head><meta charset="utf-8"><title>{p.headline} - {p.site}</title></head><body><div class="top-strip"><div class="container"><span class="dt">{p.tell(p.now, "{weekday}, {d} {month} {yyyy}")}</span><span class="wx">{p.say("weather")}</span><a href="/epaper">ePaper</a><a href="/subscribe">Subscribe</a><a href="/contact">Contact us</a></div></div><header class="mast"><div class="container"><a href="/" class="logo"><img src="/img/logo-kvc.svg" alt="{p.site}"></a><div class="slogan">In every townland since 1887</div></div><nav><ul><li><a href="/">{p.say("home")}</a></li>{each(p.list("sections"), lambda s: f'<li><a href="/x">{s}</a></li>')}<li><a href="/deaths">Death Notices</a></li><li><a href="/gaa">GAA</a></li><li><a href="/jobs">Jobs</a></li><li><a href="/photos">Picture Special</a></li></ul></nav></header>
<div class="container main"><div class="row"><div class="col-md-8"><div class="flag"><a href="/x">{p.section}</a></div><h1 class="art-head">{p.headline}</h1>{p.lead(photo)}<div class="row"><div class="col-sm-3 art-side">{who}{when}<div class="art-em"><p class="lab">Email:</p><p><a href="mailto:newsroom@kilnavarraghchampion.example">newsroom@kilnavarraghchampion.example</a></p></div><div class="art-sh"><a class="fb">Share</a><a class="tw">Tweet</a><a class="wa">WhatsApp</a></div></div><div class="col-sm-9 art-text">{p.add_rest(text, photo)}<p class="tip"><em>Have a story? Ring the newsroom or send a message and a picture to 085 555 0142.</em></p></div></div>
<div class="box-rel"><h4>{p.say("related")}</h4>{related}</div><div class="box-sup"><h4>{p.say("donate")}</h4><p>{p.say("donate_text")}</p><a class="btn" href="/contribute">Contribute</a></div><div class="box-com"><a class="btn" href="#fbc">{p.say("comment_form")}</a><p>{p.say("comment_terms")}</p></div></div>
<div class="col-md-4 rail"><div class="ad" id="mpu-2"></div><div class="pop"><h3>{p.say("most_read")}</h3><ol>{most}</ol></div><div class="nat"><h3>National news</h3><ul>{feed}</ul></div><div class="dn"><h3>Death notices</h3><p>Deaths in the county for {p.tell(p.now, "{weekday}, {d} {month}")}</p><a href="/deaths">See all</a></div><div class="paper"><img src="/img/front-page.jpg" alt="This week's paper"><p>This week's paper: {p.say("issue", n=p.random.randrange(6800, 6900))}</p><a class="btn" href="/epaper">Buy the ePaper</a></div><div class="nl"><h3>{p.say("newsletter")}</h3><p>{p.say("newsletter_text")}</p><form><input type="email"><button>Sign up</button></form></div></div></div></div>
<footer><div class="container"><div class="sis"><h5>More from the group</h5>{each(sisters, lambda s: f'<a href="https://group.example/">{s}</a> ')}</div><p>{p.say("about_site")}</p><p>This paper supports the work of the press council and its ombudsman, and our staff work within the code of practice. If you have a complaint, write to the editor.</p><p>&copy; {p.now.year} {p.site}, Bridge Street, Kilnavarragh. {p.say("copyright")}</p></div></footer><div class="cookie">{p.say("cookies")} <button>Accept</button></div></body></html>"""
