"""A German town's sheet in the news module of a simple free system."""

from __future__ import annotations

from ..sheet import Sheet, each
from ..skin import skin


@skin(
    number=307,
    kind="systems",
    language="de",
    site="Krümmerauer Rundblick",
    address="http://www.kruemmerauer-rundblick.example/index.php?mact=News,cntnt01,detail,0&cntnt01articleid={id}&cntnt01returnid=57",
    year=2013,
    standfirst=True,
    section=True,
)
def set_simple_system(p: Sheet) -> str:
    """A German town's sheet in a simple free system's module for news: path with "Sie befinden sich hier", a column of menu and of short news with day, category and poster, day and clock as first line, headline in h3, a rule, the summary in bold, "Kategorie:" and "Geschrieben von:" as lines under it, the text, the picture as an extra field with its line, more on the subject as a list, the way back, a print key, the day's sayings and the system's name in the foot."""
    photo = '<div class="NewsDetailField"><img src="uploads/images/news/{file}" width="420" alt=""><div class="bildtext">{caption} ({credit})</div></div>'
    text = p.text("<p>{}</p>", "<h4>{}</h4>", "<p><em>{}</em></p>", "<li>{}</li>", "<ul>{}</ul>", photo)
    when = p.when("{dd}.{mm}.{yyyy} {HH}:{MM}", '<div id="NewsPostDetailDate">{}</div>')
    short = each(
        p.others[:5],
        lambda t: (
            f'<div class="NewsSummary"><div class="NewsSummaryPostdate">{p.tell(t.moment, "{dd}.{mm}.{yyyy} {HH}:{MM}")}</div><div class="NewsSummaryLink"><a href="{t.href}" title="{t.headline}">{t.headline}</a></div><div class="NewsSummaryCategory">Kategorie: {t.section}</div><div class="NewsSummaryAuthor">Geschrieben von: {t.author}</div><div class="NewsSummarySummary">{t.summary}</div><div class="NewsSummaryMorelink">[<a href="{t.href}">Mehr</a>]</div></div>'
        ),
    )
    who = p.names('<div id="NewsPostDetailAuthor">Geschrieben von: {}</div>', ", ", " und ", house=True)
    return f"""<!DOCTYPE html><html lang="de"><head><title>{p.site} - {p.headline}</title><meta http-equiv="Content-Type" content="text/html; charset=utf-8"></head><body><div id="pagewrapper"><ul class="accessibility"><li><a href="#menu_vert">Zur Navigation springen</a></li><li><a href="#main">Zum Inhalt springen</a></li></ul><hr class="accessibility"><div id="header"><h1><a href="/">{p.site}</a></h1><h2 class="headright">Das Blatt für Krümmerau und Umgebung</h2><hr class="accessibility"></div>
<div id="search"><form><label for="cntnt01searchinput">Suche:&nbsp;</label><input type="text" id="cntnt01searchinput" value="Suchbegriff"><input class="search-button" type="submit" value="Absenden"></form></div><div class="crbk"><div class="breadcrumbs">Sie befinden sich hier: <a href="/">{p.say("home")}</a> &raquo; <span class="lastitem">Nachrichten</span></div></div>
<div id="content"><div id="sidebar"><div id="menu_vert"><h2 class="accessibility">Navigation</h2><ul><li><a href="/">{p.say("home")}</a></li><li class="currentpage"><h3><dfn>Aktuelle Seite: </dfn>Nachrichten</h3></li>{each(p.list("sections")[:5], lambda s: f'<li><a href="index.php?page=x">{s}</a></li>')}<li><a href="index.php?page=vereine">Vereine</a></li><li><a href="index.php?page=kleinanzeigen">Kleinanzeigen</a></li><li><a href="index.php?page=impressum">Impressum</a></li></ul></div><div id="news"><h2>{p.say("latest")}</h2>{short}</div><img class="screen" src="uploads/anzeigen/optiker.gif" alt="Anzeige"></div>
<div class="back1"><div id="main"><h2>Nachrichten</h2>{when}<h3 id="NewsPostDetailTitle">{p.headline}</h3><hr id="NewsPostDetailHorizRule"><div id="NewsPostDetailSummary"><strong>{p.standfirst}</strong></div><div id="NewsPostDetailCategory">Kategorie: {p.section}</div>{who}<div id="NewsPostDetailContent">{p.lead(photo)}{p.add_rest(text, photo)}</div><div id="NewsPostDetailPrintLink"><a href="index.php?mact=News,cntnt01,print">Druckansicht</a></div>
<div class="mehrzumthema"><h4>{p.say("related")}</h4><ul>{each(p.related, lambda t: f'<li><a href="{t.href}">{t.headline}</a> ({p.tell(t.moment, "{dd}.{mm}.{yyyy}")})</li>')}</ul></div><p id="NewsPostDetailReturnLink"><a href="index.php?page=nachrichten">Zurück</a></p><hr class="accessibility"><div class="right49"><a href="#main" title="Nach oben">^ Nach oben</a></div></div></div></div>
<div class="footback"><div id="footer"><div id="footrt"><p>{p.tell(p.now, "{weekday}, {d}. {month} {yyyy}")} | {p.say("weather")}</p></div><p>&copy; Copyright 2006 - {p.now.year} - {p.site}<br>{p.say("copyright")}<br>Diese Seite wird mit einem einfachen System Version 1.11.4 betrieben</p></div></div></div></body></html>"""
