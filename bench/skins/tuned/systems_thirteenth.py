"""A Polish town's portal on a system of panels, and a Swedish municipality's news on the one that most of them have."""

from __future__ import annotations

from ..sheet import Sheet, each
from ..skin import skin


@skin(
    number=243,
    kind="systems",
    language="pl",
    site="Nasze Nadbrzeże",
    address="http://www.naszenadbrzeze.example/news.php?readmore={id}",
    year=2009,
)
def set_system_of_panels(p: Sheet) -> str:
    """A Polish town's portal on a free system of panels: navigation, visitors online, forum and shoutbox with days left and right, headline in a bar's cell, text by double breaks, captions as small centred lines, who wrote it as its last bold line, then "Dodane przez" with the poster and the moment with seconds, comments, readings and a printer between middle dots, related news with bullets, comments numbered with bars, a notice that one has to log in."""
    photo = '<center><img src="images/news/{file}" alt="" /><br /><span class="small">{caption} ({credit})</span></center><br />'
    who = p.names("<br /><b>Tekst: {}</b>", ", ", " i ")
    when = p.when("{month} {dd} {yyyy} {HH}:{MM}:{SS}", " dnia {}")
    bullet = '<img src="themes/Nadbrzeze/images/bullet.gif" alt="" />'
    opened = '<table cellpadding="0" cellspacing="0" width="100%"><tr><td class="scapmain">'
    voices = each(
        enumerate(p.comments(3), 1),
        lambda n: (
            f'<div class="tbl2"><span style="float:right" class="comment_actions"><a href="#c{n[0]}">#{n[0]}</a></span><span class="comment-name">{n[1].reader}</span> <span class="small">dnia {p.tell(n[1].moment, "{month} {dd} {yyyy} {HH}:{MM}:{SS}")}</span></div><div class="tbl1 comment_message">{n[1].text}</div>'
        ),
    )
    shouts = each(
        p.comments(3),
        lambda c: (
            f'<div class="shoutboxname">{c.reader}</div><div class="shoutboxdate">{p.tell(c.moment, "{dd}/{mm}/{yyyy} {HH}:{MM}")}</div><div class="shoutbox">{c.text}</div>'
        ),
    )
    return f"""<!DOCTYPE html PUBLIC "-//W3C//DTD XHTML 1.0 Transitional//EN" "http://www.w3.org/TR/xhtml1/DTD/xhtml1-transitional.dtd"><html xmlns="http://www.w3.org/1999/xhtml"><head><title>{p.site} - {p.headline}</title></head><body><table align="center" cellspacing="0" cellpadding="0" width="95%" class="outer-border"><tr><td><table cellpadding="0" cellspacing="0" width="100%"><tr><td class="full-header"><a href="news.php"><img src="images/logo.png" alt="{p.site}" style="border: 0;" /></a></td></tr></table><table cellpadding="0" cellspacing="0" width="100%"><tr><td class="sub-header"><ul><li><a href="news.php"><span>{p.say("home")}</span></a></li><li><a href="articles.php"><span>Artykuły</span></a></li><li><a href="forum/index.php"><span>Forum</span></a></li><li><a href="photogallery.php"><span>Galeria</span></a></li><li><a href="contact.php"><span>Kontakt</span></a></li></ul></td><td align="right" class="sub-date">{p.tell(p.now, "{month} {dd} {yyyy} {HH}:{MM}:{SS}")}</td></tr></table>
<table cellpadding="0" cellspacing="0" width="100%" class="main"><tr><td class="side-border-left" valign="top">{opened}Nawigacja</td></tr><tr><td class="side-body">{bullet} <a href="news.php" class="side">{p.say("home")}</a><br />{each(p.list("sections"), lambda s: f'{bullet} <a href="news_cats.php" class="side">{s}</a><br />')}{bullet} <a href="search.php" class="side">Szukaj</a></td></tr></table>{opened}Użytkowników Online</td></tr><tr><td class="side-body">{bullet} Gości Online: {p.random.randrange(1, 30)}<br />{bullet} Użytkowników Online: 0<br /><br />{bullet} Łącznie Użytkowników: {p.random.randrange(100, 900)}<br />{bullet} Najnowszy Użytkownik: <a class="side">rybak77</a></td></tr></table>{opened}Wątki na Forum</td></tr><tr><td class="side-body"><div class="side-label"><strong>Najnowsze Wątki</strong></div>{bullet} <a class="side" href="forum/viewthread.php">Dziury na Portowej</a><br />{bullet} <a class="side" href="forum/viewthread.php">Kupię rower</a><br /><div class="side-label"><strong>Najciekawsze Wątki</strong></div>{bullet} <a class="side" href="forum/viewthread.php">Basen - tak czy nie?</a> [48]</td></tr></table></td>
<td class="main-bg" valign="top"><table cellpadding="0" cellspacing="0" width="100%" class="border"><tr><td class="capmain">{p.headline}</td></tr></table><table cellpadding="0" cellspacing="0" width="100%" class="spacer"><tr><td class="main-body">{p.lead(photo)}{p.text("{}<br /><br />", "<b>{}</b><br /><br />", "<i>{}</i><br /><br />", "<li>{}</li>", "<ul>{}</ul>", photo)}{who}</td></tr><tr><td align="center" class="news-footer">&middot; Dodane przez <a href="profile.php?lookup=1">redakcja</a>{when} &middot; 3 {p.say("comments").lower()} &middot; {p.random.randrange(100, 5000)} czytań &middot; <a href="print.php?type=N"><img src="themes/Nadbrzeze/images/printer.gif" alt="Drukuj" style="vertical-align:middle;border:0px;" /></a> &middot;</td></tr></table>
<table cellpadding="0" cellspacing="0" width="100%" class="border"><tr><td class="capmain">Powiązane newsy</td></tr><tr><td class="main-body">{each(p.related, lambda t: f'{bullet} <a href="{t.href}">{t.headline}</a><br />')}</td></tr></table>
<table cellpadding="0" cellspacing="0" width="100%" class="border"><tr><td class="capmain">{p.say("comments")}</td></tr><tr><td class="main-body">{voices}</td></tr></table><table cellpadding="0" cellspacing="0" width="100%" class="border"><tr><td class="capmain">Dodaj komentarz</td></tr><tr><td class="main-body" align="center">Zaloguj się, aby móc dodać komentarz.<br />{p.say("comment_terms")}</td></tr></table><table cellpadding="0" cellspacing="0" width="100%" class="border"><tr><td class="capmain">Oceny</td></tr><tr><td class="main-body" align="center">Dodawanie ocen dostępne tylko dla zalogowanych Użytkowników.<br /><br />Brak ocen. Może czas dodać swoją?</td></tr></table></td>
<td class="side-border-right" valign="top">{opened}Logowanie</td></tr><tr><td class="side-body" align="center"><form>Nazwa Użytkownika<br /><input type="text" /><br />Hasło<br /><input type="password" /><br /><input type="submit" value="Zaloguj" /></form>Nie możesz się zalogować?<br />Poproś o <a class="side">nowe hasło</a>.</td></tr></table>{opened}Ostatnie Artykuły</td></tr><tr><td class="side-body">{each(p.others[:6], lambda t: f'{bullet} <a href="{t.href}" class="side">{t.headline}</a><br />')}</td></tr></table>{opened}Ankieta</td></tr><tr><td class="side-body"><strong>{p.say("poll")}</strong><br />{each(p.list("poll_options"), lambda o: f"<label><input type='radio' /> {o}</label><br />")}<input type="submit" value="Zagłosuj" /></td></tr></table>{opened}Shoutbox</td></tr><tr><td class="side-body">Musisz się zalogować, aby móc dodać wiadomość.<br /><br />{shouts}</td></tr></table></td></tr></table>
<table cellpadding="0" cellspacing="0" width="100%" class="bottom"><tr><td class="footer" align="center">Copyright &copy; {p.now.year} {p.site}. {p.say("copyright")}<br />Czas generowania: 0.{p.random.randrange(10, 99)} sekund &middot; {p.random.randrange(100000, 999999)} unikalnych wizyt</td></tr></table></td></tr></table></body></html>"""


@skin(
    number=244,
    kind="systems",
    language="sv",
    site="Älvmarks kommun",
    address="https://www.alvmark.example/nyheter/nyhetsarkiv/{slug}.{id}.html",
    year=2021,
    authors=False,
    standfirst=True,
    section=True,
)
def set_municipal_portlets(p: Sheet) -> str:
    """A Swedish municipality's news on the system that most of them have: links to skip and to listen, a menu of services, the place in crumbs, headline and ingress as portlets of text, picture with caption and "Foto:" in one, "Publicerad" and "Uppdaterad" with "kl." and a dot in the clock under the text, a box of contacts with names that did not write it, "Läs även" as a list of links, a question whether the page helped, more news with days, the council's address in the foot."""
    photo = '<div class="sv-image-portlet sv-portlet"><figure><img class="sv-noborder" src="/images/18.{file}" alt="" width="760" height="430"><figcaption class="env-text bildtext">{caption} Foto: {credit}</figcaption></figure></div>'
    times = p.when("{d} {month} {yyyy} kl. {HH}.{MM}", "<p>Publicerad: {}</p>")
    times += p.changed("{d} {month} {yyyy} kl. {HH}.{MM}", "<p>Senast uppdaterad: {}</p>")
    portlet = '<div class="sv-text-portlet sv-portlet sv-skip-spacer"><div class="sv-text-portlet-content">'
    more = each(
        p.others[:4],
        lambda t: (
            f'<li class="nyhet"><p class="datum">{p.tell(t.moment, "{d} {month} {yyyy}")}</p><h3 class="subheading"><a href="{t.href}">{t.headline}</a></h3><p class="normal">{t.summary}</p></li>'
        ),
    )
    return f"""<!DOCTYPE html><html lang="sv" class="sv-no-js"><head><meta charset="UTF-8"><title>{p.headline} - {p.site}</title></head><body class="sv-responsive sv-template-undersida env-m-around--0"><div class="cookie-bar"><p>{p.say("cookies")}</p><button>Jag förstår</button> <a>Om kakor</a></div><a class="skip" href="#svid12">Till innehållet</a><header class="sv-vertical sv-layout sidhuvud"><div class="sv-custom-module"><a href="/" class="logotyp"><img src="/images/vapen.svg" alt="{p.site}, till startsidan"></a><ul class="verktyg"><li><a>Lyssna</a></li><li><a>Other languages</a></li><li><a>Lättläst</a></li><li><a>Kontakt</a></li><li><a>Självservice</a></li></ul><form role="search"><label>Sök på webbplatsen</label><input type="search"><button>Sök</button></form></div><nav class="toppmeny"><ul><li><a href="/barn">Barn &amp; utbildning</a></li><li><a href="/omsorg">Omsorg &amp; hjälp</a></li><li><a href="/uppleva">Uppleva &amp; göra</a></li><li><a href="/bygga">Bygga, bo &amp; miljö</a></li><li><a href="/naringsliv">Näringsliv &amp; arbete</a></li><li><a href="/politik">Kommun &amp; politik</a></li></ul></nav></header>
<main class="sv-vertical sv-layout" id="svid10"><div class="sv-custom-module brodsmulor"><ol><li><a href="/">{p.say("home")}</a></li><li><a href="/nyheter">Nyheter</a></li><li><a href="/nyheter/amne">{p.section}</a></li><li>{p.headline}</li></ol></div><div class="sv-horizontal sv-layout sv-grid-main"><div class="sv-layout sv-column-8" id="svid12">{portlet}<h1 class="heading" id="h-1">{p.headline}</h1></div></div>{portlet}<p class="ingress">{p.standfirst}</p></div></div>{p.lead(photo)}{portlet}{p.text('<p class="normal">{}</p>', '<h2 class="subheading">{}</h2>', '<p class="normal">{}</p>', "<li>{}</li>", '<ul class="sv-defaultlist">{}</ul>', "</div></div>" + photo + portlet)}</div></div><div class="sv-custom-module sidinfo">{times}</div>
<div class="sv-text-portlet sv-portlet lankbox"><div class="sv-text-portlet-content"><h2 class="subheading">{p.say("related")}</h2>{each(p.related, lambda t: f'<p class="normal"><a href="{t.href}">{t.headline}</a></p>')}</div></div><div class="sv-custom-module feedback"><h2>Hjälpte informationen på den här sidan dig?</h2><button>Ja</button> <button>Nej</button><form><label>Vad kan vi göra bättre? Skriv inga personuppgifter i fältet.</label><textarea></textarea><button>Skicka</button></form></div><div class="dela"><a>Dela på Facebook</a> <a>Dela på LinkedIn</a> <a>Skriv ut</a></div></div>
<div class="sv-layout sv-column-4"><div class="sv-text-portlet sv-portlet kontaktbox"><div class="sv-text-portlet-content"><h2 class="subheading">Kontakt</h2><p class="normal"><strong>Birgitta Sandhem</strong><br>Kommunikatör<br>Telefon 0500-{p.random.randrange(10, 99)} 20 00<br><a>Skicka e-post</a></p><p class="normal">Växeln är öppen måndag till fredag kl. 8.00-16.30</p></div></div><div class="sv-text-portlet sv-portlet"><div class="sv-text-portlet-content"><h2 class="subheading">Följ oss</h2><p class="normal">{p.say("about_site")}</p><p class="normal"><a>Facebook</a></p><p class="normal"><a>Instagram</a></p></div></div></div></div><div class="sv-archive-portlet sv-portlet"><h2>Fler nyheter</h2><ul class="nyhetslista">{more}</ul><p><a href="/nyheter">Alla nyheter</a></p></div></main>
<footer class="sv-vertical sv-layout sidfot"><div class="sv-text-portlet"><h2>{p.site}</h2><p>Besöksadress: Torggatan 1<br>Postadress: 123 45 Älvmark<br>Organisationsnummer: 212000-0000</p></div><div class="sv-text-portlet"><h2>Om webbplatsen</h2><p><a>Tillgänglighetsredogörelse</a></p><p><a>Behandling av personuppgifter</a></p><p>© {p.now.year} {p.say("copyright")}</p></div></footer></body></html>"""
