"""Papers of a region."""

from __future__ import annotations

from ..sheet import Sheet, each
from ..skin import skin


@skin(
    number=129,
    kind="regional",
    language="fr",
    site="L’Écho du Bas-Fleuve",
    address="https://www.echobasfleuve.example/{section}/{slug}-{id}",
    year=2019,
    section=True,
    standfirst=True,
)
def set_quebec_weekly(p: Sheet) -> str:
    """A Quebec weekly of a chain: other papers of the chain in the head, section as a label, "Publié le … à … h …" and its change under the headline, writers with a role and an address, the caption with a stroke and the agency's right, a call for photographs in the text, funeral notices and flyers beside it."""
    photo = '<div class="article-media"><div class="media-inner"><img class="lazyload" data-src="/medias/{file}" alt=""></div><div class="media-infos"><span class="media-legende">{caption}</span><span class="media-copyright">| Photo : {credit}</span></div></div>'
    role = p.random.choice(("Journaliste", "Initiative de journalisme local", "Collaboration spéciale"))
    role = f'<span class="auteur-titre">{role}</span>' if len(p.authors) == 1 else ""
    who = p.names(
        f'<div class="auteur"><span class="auteur-par">Par</span> <strong class="auteur-nom">{{}}</strong>{role}<a class="auteur-courriel" href="mailto:redaction@echobasfleuve.example">redaction@echobasfleuve.example</a></div>',
        '</strong>, <strong class="auteur-nom">',
        '</strong> et <strong class="auteur-nom">',
    )
    when = p.when("{d} {month} {yyyy} à {H} h {MM}", '<div class="date-publication">Publié le {}</div>') + p.changed(
        "{d} {month} {yyyy} à {H} h {MM}", '<div class="date-maj">Mis à jour le {}</div>'
    )
    call = '<div class="encadre encadre-photo"><p><strong>Vous avez une nouvelle ou une photo à partager?</strong></p><p>Écrivez à notre équipe ou composez le 418 555-0142.</p></div>'
    cards = each(
        p.related,
        lambda t: (
            f'<div class="col-6 col-md-4"><a class="vignette" href="{t.href}"><img data-src="/medias/{t.picture}"><span class="vignette-rubrique">{t.section}</span><h4 class="vignette-titre">{t.headline}</h4><span class="vignette-date">{p.tell(t.moment, "{d} {month} {yyyy}")}</span></a></div>'
        ),
    )
    return f"""<!DOCTYPE html><html lang="fr-CA"><head><title>{p.headline} - {p.site}</title></head><body class="single-nouvelle"><div class="barre-reseau"><span>Nos journaux</span> <a href="https://a.example">La Pointe</a> <a href="https://b.example">Le Cap</a> <a href="https://c.example">L’Anse</a></div><header class="entete"><div class="entete-date">{p.tell(p.now, "{weekday} {d} {month} {yyyy}")} | {p.say("weather")}</div><a class="entete-logo" href="/"><img src="/logo.svg" alt="{p.site}"></a><nav class="nav-principale"><ul>{each(p.list("sections"), lambda s: f"<li><a href='/x'>{s}</a></li>")}<li><a href="/necrologie">Nécrologie</a></li><li><a href="/circulaires">Circulaires</a></li></ul></nav></header>
<div class="alerte"><strong>À la une</strong> <a href="{p.others[0].href}">{p.others[0].headline}</a></div><main class="container"><div class="row"><div class="col-lg-8"><div class="nouvelle"><a class="etiquette" href="/x">{p.section}</a><h1 class="nouvelle-titre">{p.headline}</h1><div class="nouvelle-infos">{when}{who}<div class="partage"><button>{p.list("share")[0]}</button><button>{p.list("share")[1]}</button></div></div>{p.lead(photo)}<div class="nouvelle-chapeau"><p>{p.standfirst}</p></div><div class="pub pub-ilot"><span>{p.say("advertisement")}</span></div>
<div class="nouvelle-texte">{p.text("<p>{}</p>", "<h2>{}</h2>", "<blockquote>{}</blockquote>", "<li>{}</li>", "<ul>{}</ul>", photo, {2: call})}</div><div class="nouvelle-pied"><p>{p.say("donate_text")}</p><a class="bouton" href="/don">{p.say("donate")}</a></div></div><section class="autres"><h3>{p.say("related")}</h3><div class="row">{cards}</div></section><section class="commentaires"><h3>{p.say("comment_form")}</h3><p class="netiquette">{p.say("comment_terms")}</p>{each(p.comments(2), lambda c: f'<div class="commentaire"><strong>{c.reader}</strong> <span>{p.tell(c.moment, "{d} {month} {yyyy} à {H} h {MM}")}</span><p>{c.text}</p></div>')}</section></div>
<aside class="col-lg-4"><div class="bloc"><h3>{p.say("most_read")}</h3><ol>{each(p.others[1:5], lambda t: f'<li><a href="{t.href}">{t.headline}</a></li>')}</ol></div><div class="bloc bloc-fil"><h3>{p.say("latest")}</h3>{each(p.others[4:8], lambda t: f'<div class="fil"><span class="fil-heure">{p.tell(t.moment, "{H} h {MM}")}</span><a href="{t.href}">{t.headline}</a></div>')}</div><div class="bloc"><h3>Édition papier</h3><p>{p.say("issue", n=p.random.randrange(9, 52))}, {p.tell(p.now, "{d} {month} {yyyy}")}</p></div><div class="bloc"><h3>Avis de décès</h3><ul><li>Aline Thériault (1931-{p.now.year})</li><li>Réal Castonguay (1944-{p.now.year})</li></ul></div></aside></div></main>
<footer class="pied"><p>© {p.now.year} {p.site}. {p.say("copyright")}</p><p>{p.say("about_site")}</p></footer></body></html>"""


@skin(
    number=130,
    kind="regional",
    language="en",
    site="The Coromandel Times",
    address="https://coromandeltimes.example/city/valmouth/{slug}/articleshow/{id}.cms",
    year=2018,
    zone=330,
    section=True,
    keywords=True,
)
def set_indian_city_pages(p: Sheet) -> str:
    """An Indian portal's city pages: writer, service, bars and the time with IST in one line, captions over the picture's lower edge, lines without a p and parted by double breaks in one div, "READ ALSO" and a poll amid them, a promotion of the app, topics as a comma list, visual stories and a line of the top comment after it."""
    photo = '<section class="_3YUvd"><div class="highlight clearfix"><img src="/thumb/msid-{file},width-400.cms" alt="" /><div class="img_cptn"><span class="title">{caption}</span> <span class="agency">(Photo: {credit})</span></div></div></section>'
    also = f'<div class="readalso_wrap" data-articlebody="1"><span class="readalso">READ ALSO</span><br><a href="{p.related[0].href}">{p.related[0].headline}</a></div><br>'
    poll = f'<div class="pollwidget"><span class="pw_h">QUICK POLL</span><div class="pw_q">{p.say("poll")}</div>{each(p.list("poll_options"), lambda o: f"<div class=pw_o>{o}</div>")}<div class="pw_n">{p.random.randrange(90, 9000)} {p.say("votes")}</div></div>'
    line = (
        p.names(
            '<span class="auth_detail"><a href="/toireporter/x">{}</a></span> / <span class="agncy">CTNN</span>',
            '</a>, <a href="/toireporter/y">',
            '</a> & <a href="/toireporter/z">',
        )
        or '<span class="agncy">CTNN</span>'
    )
    line += p.when("{mon} {d}, {yyyy}, {HH}:{MM}", ' | <span class="time_cptn">{} IST</span>') + p.changed(
        "{mon} {d}, {yyyy}, {HH}:{MM}", ' | <span class="time_cptn">Updated: {} IST</span>'
    )
    trending = each(p.others[:4], lambda t: f'<li><a href="{t.href}" class="w_tle">{t.headline}</a></li>')
    feed = each(
        p.others[3:8],
        lambda t: (
            f'<div class="mid_feed"><a href="{t.href}"><img src="/thumb/{t.picture}"></a><div><a href="{t.href}">{t.headline}</a></div><div class="mid_syn">{t.summary}</div><span class="strlastupd">{p.tell(t.moment, "{d} {mon} {yyyy}, {HH}:{MM}")}</span></div>'
        ),
    )
    return f"""<!DOCTYPE html><html lang="en"><head><title>{p.headline} | Valmouth News - {p.site}</title></head><body><div class="topstrip"><span class="edition">Edition: <a>IN</a></span><span class="dt">{p.tell(p.now, "{weekday}, {month} {dd}, {yyyy}")} | <span class="upd">Updated: {p.tell(p.now, "{hh}:{MM} {HALF}")} IST</span></span><a href="/subscribe">Sign in</a></div><div class="logo"><a href="/"><img src="/logo.png" alt="{p.site}"></a><h2 class="city">City</h2></div><nav class="nav"><ul>{each(p.list("sections"), lambda s: f"<li><a href='/x'>{s}</a></li>")}</ul></nav><div class="bnews"><b>TRENDING</b><ul>{trending}</ul></div>
<div class="crmb"><span><a href="/">News</a></span> / <span><a href="/x">{p.section}</a></span> / <span>{p.headline}</span></div><div class="main_wrap"><div class="main-content single-article"><section class="heading-part"><h1 class="heading1"><arttitle>{p.headline}</arttitle></h1><div class="byline-content"><span class="byline">{line}</span><span class="tools"><a>A+</a> <a>A-</a> <a>{p.list("share")[1]}</a> <a>{p.random.randrange(3, 90)} comments</a></span></div></section>{p.lead(photo)}<div class="article_content"><div class="Normal">{p.text("{}<br><br>", "<b>{}</b><br><br>", "{}<br><br>", "• {}<br>", "{}<br>", photo, {1: also, 3: poll})}</div></div>
<div class="download_app"><span>Download our app for latest city news</span><a>App Store</a></div><div class="tpc"><span class="tpc_h">In this story:</span> {", ".join(f'<a href="/topic/x">{k}</a>' for k in p.keywords)}</div><div class="top_cmt"><b>Top Comment</b> {each(p.comments(1), lambda c: f'<div class="cmt_u">{c.reader} <span>{p.random.randrange(2, 300)} days ago</span></div><div class="cmt_t">{c.text}</div>')}<a>Read all comments</a><div class="cmt_g">{p.say("comment_terms")}</div></div><div class="rel_stry"><h3>{p.say("related")}</h3><ul>{each(p.related, lambda t: f'<li><a href="{t.href}">{t.headline}</a></li>')}</ul></div>
<div class="nl"><h4>{p.say("newsletter")}</h4><p>{p.say("newsletter_text")}</p><input><button>Subscribe</button></div><div class="from_web"><h3>More from {p.section}</h3>{feed}</div></div><div class="sidebar"><div class="wdt"><h4>{p.say("most_read")}</h4><ul>{each(p.others[:5], lambda t: f'<li><a href="{t.href}">{t.headline}</a></li>')}</ul></div><div class="wdt"><h4>City Weather</h4><p>{p.say("weather")}</p></div></div></div>
<footer><div>Copyright © {p.now.year} Coromandel Publishing Co. {p.say("copyright")} For reprint rights: CT Syndication Service</div></footer></body></html>"""
