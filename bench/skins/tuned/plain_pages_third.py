"""Letters that are kept as pages, and documents for other readers than a browser."""

from __future__ import annotations

from ..sheet import Sheet, each
from ..skin import skin


@skin(
    number=79,
    kind="plain pages",
    language="fr",
    site="La Lettre de Castelroux",
    address="https://lettre-castelroux.example/voir/campagne-{id}",
    year=2019,
    precision="day",
    has_year=False,
    captions=False,
    section=True,
)
def set_mailed_letter(p: Sheet) -> str:
    """A letter sent by mail, seen in a browser: hidden preview text, nested tables for all, the day without a year under the logo, the other stories as buttons, who gets it and how to leave."""
    row = '<tr><td align="center" valign="top"><table role="presentation" border="0" cellpadding="0" cellspacing="0" width="600"><tr><td valign="top" style="padding:9px 18px">{}</td></tr></table></td></tr>'
    said = '<p style="margin:10px 0;font-size:16px;line-height:150%">{}</p>'
    photo = p.lead(
        '<img align="center" src="https://mcusercontent.example/{file}" width="564" style="max-width:1200px">'
    )
    story = p.text(
        said,
        '<h3 style="margin:0;font-size:20px">{}</h3>',
        '<p style="margin:10px 0;font-size:16px"><em>{}</em></p>',
        '<li style="font-size:16px">{}</li>',
        "<ul>{}</ul>",
    )
    others = each(
        p.related,
        lambda t: (
            f'<table role="presentation" width="100%"><tr><td width="176"><a href="{t.href}"><img src="https://mcusercontent.example/{t.picture}" width="176"></a></td><td><strong style="font-size:16px">{t.headline}</strong><br>{t.summary}<br><span style="font-size:12px">{p.tell(t.moment, "{d} {month}")}</span><table role="presentation"><tr><td style="background-color:#2baadf"><a href="{t.href}" target="_blank">Lire l’article</a></td></tr></table></td></tr></table>'
        ),
    )
    signed = p.names('<p style="margin:10px 0;font-size:14px;color:#757575">Texte&nbsp;: {}</p>')
    rule = '<tr><td style="border-top:2px solid #EAEAEA"><span></span></td></tr>'
    return f"""<!doctype html><html><head><title>{p.headline}</title></head><body style="margin:0;padding:0;background-color:#FAFAFA"><div id="awesomewrap"><ul class="awesomebar"><li><a href="/inscription">S’abonner</a></li><li><a href="/archives">Anciennes lettres</a></li><li><a>Traduire</a></li></ul></div><span class="mcnPreviewText" style="display:none;font-size:0px;max-height:0px;overflow:hidden">{p.others[0].headline}, {p.others[1].headline}</span><center><table role="presentation" align="center" border="0" height="100%" width="100%" id="bodyTable"><tr><td align="center" valign="top" id="bodyCell"><table role="presentation" width="600">
<tr><td align="center" style="font-size:12px">{p.say("donate")} · <a href="#">Voir cette lettre dans votre navigateur</a></td></tr>{row.format(f'<a href="/"><img align="center" alt="{p.site}" src="https://mcusercontent.example/logo.png" width="300"></a>')}{p.when("{weekday} {d} {month}", row.format('<div style="text-align:center;font-size:13px">{}</div>'))}{row.format(f'<div style="text-align:center;letter-spacing:2px">{p.section}</div>')}{row.format(f'<div style="text-align:center;font-size:26px;font-weight:bold">{p.headline}</div>')}{photo and row.format(photo)}{row.format(story + signed)}
{row.format(f'<table role="presentation" width="100%" style="background-color:#404040"><tr><td style="color:#F2F2F2;text-align:center">{p.say("donate")}<br>{p.say("donate_text")}</td></tr></table>')}{rule}{row.format(f'<h2 style="font-size:22px">{p.say("read_also")}</h2>' + others)}{rule}
<tr><td align="center" style="font-size:12px;color:#656565"><em>Copyright © {p.now.year} {p.site}, tous droits réservés.</em><br>Vous recevez cette lettre parce que vous vous êtes inscrit sur notre site.<br><strong>Notre adresse :</strong><br>{p.site}, 4 quai des Salines<br>Vous pouvez <a href="#">modifier vos préférences</a> ou <a href="#">vous désabonner</a>.</td></tr></table></td></tr></table></center></body></html>"""


@skin(
    number=80,
    kind="plain pages",
    language="en",
    site="Quayside Observer",
    address="https://instant.quaysideobserver.example/{yyyy}/{section}/{id}",
    year=2018,
    zone=0,
    kicker=True,
)
def set_instant_document(p: Sheet) -> str:
    """A document made for a network's reader: head with kicker, times and addresses of the writers as elements without a byline's words, adverts and a form as figures, related stories and rights in the foot."""
    photo = '<figure data-mode="aspect-fit" data-feedback="fb:likes"><img src="https://media.quaysideobserver.example/{file}"/><figcaption class="op-vertical-below op-small">{caption}<cite class="op-right">{credit}</cite></figcaption></figure>'
    advert = '<figure class="op-ad"><iframe width="300" height="250" src="https://ads.example/i"></iframe></figure>'
    letter = f'<figure class="op-interactive"><iframe class="no-margin"><h1>{p.say("newsletter")}</h1><p>{p.say("newsletter_text")}</p></iframe></figure>'
    people = "".join(f"<address><a>{name}</a> {p.say('about_author', author=name)}</address>" for name in p.authors)
    return f"""<!doctype html><html lang="en" prefix="op: http://media.example/op#"><head><meta charset="utf-8"><title>{p.headline}</title></head><body><article><header><figure class="op-cover"><img src="https://media.quaysideobserver.example/logo_wide.png"/></figure><h1>{p.headline}</h1><h3 class="op-kicker">{p.kicker}</h3>{p.when("{month} {d}, {yyyy}, {h}:{MM} {half} GMT", '<time class="op-published">{}</time>')}{p.changed("{month} {d}, {yyyy}, {h}:{MM} {half} GMT", '<time class="op-modified">{}</time>')}{people}</header>
{p.lead(photo)}{p.text("<p>{}</p>", "<h2>{}</h2>", "<blockquote>{}</blockquote>", picture=photo, inside={1: advert, 3: letter})}<footer><aside>{p.site}: {p.say("about_site")} <a href="/donate">{p.say("donate")}</a></aside><ul class="op-related-articles" title="{p.say("related")}">{each(p.related, lambda t: f'<li><a href="{t.href}">{t.headline}</a></li>')}</ul>
<ul class="op-more"><li>{p.say("latest")}</li>{each(p.others[:4], lambda t: f'<li><a href="{t.href}">{t.headline}</a> <time>{p.tell(t.moment, "{month} {d}, {yyyy}, {h}:{MM} {half} GMT")}</time></li>')}</ul><small>© {p.now.year} {p.site}. {p.say("copyright")}</small></footer></article></body></html>"""
