"""Applications: classes that mean nothing, elements of a site's own."""

from __future__ import annotations

from ..sheet import Sheet, Teaser, each
from ..skin import skin


@skin(
    number=91,
    kind="components",
    language="fr",
    site="L’Écho des Deux Caps",
    address="https://www.echodesdeuxcaps.example/{section}/{id}-{slug}",
    year=2023,
    precision="hour",
    zone=60,
    kicker=True,
    standfirst=True,
    section=True,
)
def set_css_modules(p: Sheet) -> str:
    """A page of modules with hashes at their names: kicker and headline as spans of one h1, writers with a calling, hours since then, a strip that sticks with the headline once more, boxes "lire aussi" in the text, the thread of the day with clocks beside it."""

    def ago(t: Teaser) -> str:
        return p.say("hours_ago", n=max(2, int((p.now - t.moment).total_seconds() // 3600)))

    photo = '<figure class="Media_root__k3Xq1"><div class="Media_ratio__Zz81p"><span style="box-sizing:border-box"><img src="/_next/image?url={file}" class="Media_img__0pLs2"/></span></div><figcaption class="Media_legend__Bq7eT">{caption}<span class="Media_credit__5hWmN">© {credit}</span></figcaption></figure>'
    job = p.random.choice(("Journaliste", "Chef de rubrique", "Envoyée spéciale"))
    job = f'<span class="Signature_role__x8Tcv">{job}</span>' if len(p.authors) == 1 else ""
    who = p.names(
        f'<div class="Signature_root__t4Rpd"><span class="Signature_by__Wd0aa">Par</span> <a class="Signature_name__M2kqe" href="/auteurs/x">{{}}</a>{job}</div>',
        '</a>, <a class="Signature_name__M2kqe" href="/auteurs/x">',
        '</a> et <a class="Signature_name__M2kqe" href="/auteurs/x">',
    )
    also = f'<div class="Inline_root__9sKdf"><span class="Inline_tag__eYw3c">Lire aussi</span><a class="Inline_link__Lq2vo" href="{p.related[0].href}">{p.related[0].headline}</a></div>'
    offer = f'<div class="Offer_root__Cc0Pq"><p class="Offer_title__uu61x">{p.say("newsletter")}</p><p class="Offer_text__1kTz8">{p.say("newsletter_text")}</p><button class="Button_root__Hn4sb">S’inscrire</button></div>'
    thread = each(
        p.others[:6],
        lambda t: (
            f'<li class="Thread_item__2bGwA"><span class="Thread_time__9Jx0s">{p.tell(t.moment, "{HH}:{MM}")}</span><a class="Thread_link__Ko1dd" href="{t.href}">{t.headline}</a></li>'
        ),
    )
    cards = each(
        p.related,
        lambda t: (
            f'<a class="Card_root__rT5uy" href="{t.href}"><div class="Card_pic__88aQe"><img src="/_next/image?url={t.picture}"/></div><p class="Card_over__Vv3nk">{t.section}</p><p class="Card_title__w0WpL">{t.headline}</p><p class="Card_date__f6Yhj">{p.tell(t.moment, "{d} {month} {yyyy}")}</p></a>'
        ),
    )
    return f"""<!DOCTYPE html><html lang="fr"><head><title>{p.kicker} : {p.headline} - {p.site}</title></head><body><div id="__next"><div class="Shell_root__aa01K"><header class="Header_root__9Qz3r"><a href="/" class="Header_logo__eP8sd"><svg></svg><span class="Header_sr__1aBcD">{p.site}</span></a><div class="Header_day__Tt7lm">{p.tell(p.now, "{weekday} {d} {month} {yyyy}")}</div><a class="Button_root__Hn4sb" href="/abonnement">S’abonner</a><nav class="Nav_root__0mNbV">{each(p.list("sections"), lambda s: f'<a class="Nav_link__uI9op" href="/{s.lower()}">{s}</a>')}</nav></header><div class="Sticky_root__Pl3qz"><div class="Sticky_bar__3sWxe"></div><p class="Sticky_title__Gg5hj">{p.headline}</p><button class="Button_root__Hn4sb">Partager</button></div>
<main class="Article_root__dF4gh"><ol class="Crumb_root__zX2cv"><li><a href="/">{p.say("home")}</a></li><li><a href="/x">{p.section}</a></li></ol><h1 class="Article_title__qW7er"><span class="Article_over__tY1ui">{p.kicker}</span> <span>{p.headline}</span></h1><p class="Article_intro__oP0as">{p.standfirst}</p><div class="Meta_root__bN6mQ">{who}<div class="Meta_line__cV8xZ">{p.since('<span class="Meta_date__aS3dF">Publié {}</span>')}<span class="Meta_read__kL9jH">Lecture {p.random.randrange(2, 9)} min</span></div><div class="Meta_tools__gF4dS"><button>Enregistrer</button><button>Écouter</button><button>{p.random.randrange(60)} réactions</button></div></div>
{p.lead(photo)}<div class="Body_root__rE5tY"><div class="Body_col__uI6oP">{p.text('<p class="Body_p__1qAzW">{}</p>', '<h2 class="Body_h2__2wSxE">{}</h2>', '<blockquote class="Body_quote__3eDcR"><p class="Body_p__1qAzW">{}</p></blockquote>', '<li class="Body_li__5tGbY">{}</li>', '<ul class="Body_ul__4rFvT">{}</ul>', photo, {1: also, 3: offer})}</div><aside class="Side_root__6yHnU"><div class="Thread_root__7uJmI"><p class="Thread_head__8iKlO">Le fil info</p><ul>{thread}</ul></div></aside></div>
<section class="More_root__9oLpA"><h2 class="More_title__0pQaZ">{p.say("related")}</h2><div class="More_grid__1sWdX">{cards}</div></section><section class="Flow_root__2dEfC"><h2 class="More_title__0pQaZ">{p.say("most_read")}</h2>{each(p.others[6:8], lambda t: f'<div class="Flow_item__3fRgV"><a href="{t.href}"><h3>{t.headline}</h3></a><p>{t.summary}</p><span>{ago(t)}</span></div>')}</section></main>
<footer class="Footer_root__4gThB"><p>{p.say("copyright")}</p><p>© {p.now.year} {p.site}</p></footer><div class="Consent_root__5hYjN"><p>{p.say("cookies")}</p><button>Accepter</button></div></div></div></body></html>"""


@skin(
    number=92,
    kind="components",
    language="pl",
    site="Wieści Nadrzecza",
    address="https://wiesci.nadrzecze.example/{slug}-{id}a",
    year=2021,
    standfirst=True,
    keywords=True,
)
def set_styled_portal(p: Sheet) -> str:
    """A Polish portal of styled components: the writers with a portrait and "oprac.", day and clock under them, the source of the picture over its caption, adverts with labels between all paragraphs, a line "see also" in the text, a poll, an endless stream of cards."""
    photo = '<div class="sc-1vt5vbf-0 gJkPqs"><div class="sc-1vt5vbf-1 eXnWqa"><img class="sc-1vt5vbf-2" src="https://v.wpimg.example/{file}" width="936"/></div><div class="sc-1o0nt2x-0 hCvUkL"><span class="sc-1o0nt2x-1">Źródło zdjęć: © {credit}</span><div class="sc-1o0nt2x-2 kVbTea">{caption}</div></div></div>'
    advert = '<div class="sc-0 cAdSlt"><div class="sc-ad-1">Dalsza część artykułu pod materiałem wideo</div><div class="sc-ad-2"></div></div>'
    label = '<div class="sc-0 cAdSlt"><span>REKLAMA</span></div>'
    also = f'<div class="sc-18t70so-0"><p class="sc-18t70so-1"><span>Zobacz też: </span><a href="{p.related[0].href}">{p.related[0].headline}</a></p></div>'
    people = p.names(
        '<div class="sc-rn4m5a-0 fTqKjb"><div class="sc-rn4m5a-1"><img src="/av.png"/></div><div class="sc-rn4m5a-2"><span class="sc-rn4m5a-3">oprac. </span><a class="sc-rn4m5a-4" href="/autor/x">{}</a></div></div>',
        '</a><span>, </span><a class="sc-rn4m5a-4" href="/autor/x">',
        '</a><span>, </span><a class="sc-rn4m5a-4" href="/autor/x">',
    )
    poll = f'<div class="sc-poll-0"><div class="sc-poll-1">SONDAŻ</div><div class="sc-poll-2">{p.say("poll")}</div>{each(p.list("poll_options"), lambda o: f"<button>{o}</button>")}<div>{p.random.randrange(200, 9000)} {p.say("votes")}</div></div>'
    cards = each(
        p.related,
        lambda t: (
            f'<div class="sc-card-0 dPuTdy"><a class="sc-card-1" href="{t.href}"><div class="sc-card-2"><img src="/t/{t.picture}"/></div><div class="sc-card-3">{t.headline}</div></a></div>'
        ),
    )
    stream = each(
        p.others[2:8],
        lambda t: (
            f'<div class="sc-str-0"><a href="{t.href}"><div class="sc-str-1"><img src="/t/{t.picture}"/></div><div class="sc-str-2">{t.headline}</div><div class="sc-str-3">{t.summary}</div><div class="sc-str-4"><span>{t.section}</span> <span>{p.tell(t.moment, "{d} {mon} {yyyy} {HH}:{MM}")}</span></div></a></div>'
        ),
    )
    return f"""<!DOCTYPE html><html lang="pl"><head><title>{p.headline} - {p.site}</title></head><body><div id="app-shell"><div class="sc-top-0 bXcVbn"><a href="/" class="sc-top-1"><svg></svg></a><div class="sc-top-2">{each(p.list("sections"), lambda s: f'<a class="sc-top-3" href="/x">{s}</a>')}</div><div class="sc-top-4">{p.tell(p.now, "{d} {month}")}, {p.say("weather")}</div></div><div class="sc-alert-0"><span>PILNE</span> <a href="{p.others[0].href}">{p.others[0].headline}</a></div>
<div class="sc-page-0 lMnBvc"><div class="sc-page-1"><div class="sc-art-0 iUyTrE"><div class="sc-art-1"><h1 class="sc-art-2">{p.headline}</h1></div><div class="sc-art-3">{p.lead(photo)}</div><div class="sc-art-4 wQasDf"><div class="sc-art-5">{people}{p.when("{d} {month} {yyyy}, {HH}:{MM}", '<div class="sc-art-6">{}</div>')}</div><div class="sc-art-7"><button>Skomentuj</button><button>Udostępnij</button></div></div>
<div class="sc-art-8"><p class="sc-lead-0"><span>{p.standfirst}</span></p></div>{label}<div class="sc-art-9">{p.text('<div class="sc-par-0 zAqXsw"><p class="sc-par-1">{}</p></div>', '<div class="sc-hd-0"><h2>{}</h2></div>', '<div class="sc-qt-0"><p>{}</p></div>', "<li>{}</li>", '<div class="sc-par-0"><ul>{}</ul></div>', photo, {1: advert, 2: also, 3: label, 4: poll, 5: label})}</div>
<div class="sc-src-0">Masz newsa, zdjęcie lub filmik? Prześlij nam przez <a href="/dziejesie">formularz</a></div><div class="sc-tag-0">{each(p.keywords, lambda k: f'<a class="sc-tag-1" href="/tag/x">{k}</a>')}</div><div class="sc-emo-0"><span>Oceń jakość naszego artykułu:</span><button>Tak</button><button>Nie</button></div><div class="sc-com-0"><div class="sc-com-1">{p.say("comments")} ({p.random.randrange(3, 90)})</div>{each(p.comments(2), lambda c: f'<div class="sc-com-2"><span class="sc-com-3">{c.reader}</span><span class="sc-com-4">{p.tell(c.moment, "{dd}-{mm}-{yyyy} {HH}:{MM}")}</span><div class="sc-com-5">{c.text}</div></div>')}</div></div>
<div class="sc-rel-0"><div class="sc-rel-1">{p.say("related")}</div>{cards}</div></div><div class="sc-page-2"><div class="sc-rk-0">{p.say("most_read")}</div>{each(enumerate(p.others[:4]), lambda n: f'<div class="sc-rk-1"><span>{n[0] + 1}</span><a href="{n[1].href}">{n[1].headline}</a></div>')}</div></div><div class="sc-str-w"><div class="sc-str-h">Wybrane dla Ciebie</div>{stream}</div>
<div class="sc-ft-0">© {p.now.year} {p.site} <span>{p.say("copyright")}</span></div><div class="sc-rodo-0"><p>{p.say("cookies")}</p><button>PRZEJDŹ DO SERWISU</button></div></div></body></html>"""
