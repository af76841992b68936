"""A Swedish lake district's free paper on its publisher's common site."""

from __future__ import annotations

from ..sheet import Sheet, each
from ..skin import skin


@skin(
    number=365,
    kind="regional",
    language="sv",
    site="Tolvsjöbladet",
    address="https://www.tolvsjobladet.example/artikel/{section}/{id}/{slug}",
    year=2020,
    standfirst=True,
    section=True,
)
def set_free_paper(p: Sheet) -> str:
    """A Swedish free paper: the house's towns in a drop list, e-paper and tips as buttons, the section as a label over the headline in h1, the lead in bold, the picture above all with its line and "Foto:", publishing and change with day and month written out and "kl", writers with a round portrait and a mail address beside the text, a tip box in the text, ads with "Annons", related after "Läs även", a sign-up, most read with numbers, the editor responsible in the foot."""
    photo = '<div class="article-image"><img src="https://img.tolvsjobladet.example/{file}" alt=""><div class="article-image__meta"><span class="article-image__text">{caption}</span> <span class="article-image__byline">Foto: {credit}</span></div></div>'
    times = p.when("{d} {month} {yyyy} kl {HH}.{MM}", '<div class="dates__row"><span>Publicerad</span> {}</div>')
    times += p.changed("{d} {month} {yyyy} kl {HH}.{MM}", '<div class="dates__row"><span>Uppdaterad</span> {}</div>')
    who = "".join(
        f'<div class="writer"><img class="writer__face" src="/img/face.png" alt=""><div class="writer__name">{name}</div><a class="writer__mail" href="mailto:red@tolvsjobladet.example">red@tolvsjobladet.example</a></div>'
        for name in p.authors
    )
    tip = (
        '<div class="tip"><b>Har du ett nyhetstips?</b> <a href="/tipsa">Hör av dig till oss på redaktionen.</a></div>'
    )
    body = p.add_rest(
        p.text(
            '<p class="article-text">{}</p>',
            '<h2 class="article-sub">{}</h2>',
            '<p class="article-text article-text--talk">{}</p>',
            picture=photo,
            inside={3: '<div class="ad"><span>Annons</span><div id="ad-mid"></div></div>', 5: tip},
        ),
        photo,
    )
    return f"""<!DOCTYPE html><html lang="sv"><head><meta charset="utf-8"><title>{p.headline} | {p.site}</title></head><body><div class="ad ad--top"><span>Annons</span></div><header class="site-head"><a class="site-head__logo" href="/"><img src="/img/tsb.svg" alt="{p.site}"></a><select><option>Välj ort</option><option>Tolvsjö</option><option>Norra Gälle</option><option>Ekarp</option></select><a class="pill" href="/e-tidning">E-tidning</a><a class="pill" href="/tipsa">Tipsa oss</a><div class="site-head__date">{p.tell(p.now, "{weekday} {d} {month} {yyyy}")}</div></header><nav class="site-nav">{each(p.list("sections"), lambda s: f'<a href="/x">{s}</a>')}<a href="/familj">Familj</a><a href="/insandare">Insändare</a></nav>
<div class="page"><div class="page__main"><div class="article">{p.lead(photo)}<a class="article-label" href="/x">{p.section}</a><h1 class="article-head">{p.headline}</h1><p class="article-lead"><strong>{p.standfirst}</strong></p><div class="article-side">{who}<div class="dates">{times}</div><div class="share"><a>Dela</a><a>Tweeta</a><a>Mejla</a></div></div><div class="article-body">{body}</div></div>
<div class="more"><h3>{p.say("related")}</h3>{each(p.related, lambda t: f'<a class="more__item" href="{t.href}"><img src="/img/{t.picture}" alt=""><span class="more__label">{t.section}</span><span class="more__head">{t.headline}</span></a>')}</div><div class="signup"><h3>{p.say("newsletter")}</h3><p>{p.say("newsletter_text")}</p><form><input type="email" placeholder="namn@exempel.example"><button>Anmäl mig</button></form></div>
<div class="flow">{each(p.others[4:8], lambda t: f'<div class="flow__item"><h3><a href="{t.href}">{t.headline}</a></h3><p>{t.summary}</p><div class="flow__date">{p.tell(t.moment, "{d} {mon} {yyyy} {HH}.{MM}")}</div></div>')}</div></div>
<div class="page__side"><div class="top-list"><h3>{p.say("most_read")}</h3><ol>{each(p.others[:5], lambda t: f'<li><a href="{t.href}">{t.headline}</a></li>')}</ol></div><div class="ad"><span>Annons</span></div><div class="question"><h3>{p.say("poll")}</h3>{each(p.list("poll_options"), lambda o: f'<label><input type="radio" name="q"> {o}</label>')}</div><div class="epaper"><h3>Veckans tidning</h3><img src="/img/omslag.jpg" alt=""><a href="/e-tidning">{p.say("issue", n=p.random.randrange(1, 52))}</a></div></div></div>
<footer class="site-foot"><p>Ansvarig utgivare: Gunvor Hallström. Redaktion: Storgatan 9, Tolvsjö.</p><p>{p.say("about_site")}</p><p>© {p.now.year} {p.site}. {p.say("copyright")}</p><p>{p.say("cookies")}</p></footer></body></html>"""
