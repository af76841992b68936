"""Pages that no system made, or a small one for telephones."""

from __future__ import annotations

from ..sheet import Sheet, each
from ..skin import skin


@skin(
    number=187,
    kind="plain pages",
    language="de",
    site="Dorfblatt Kleinenhagen",
    address="http://www.dorfblatt-kleinenhagen.example/archiv/{id}.htm",
    year=2006,
    precision="day",
)
def set_word_document(p: Sheet) -> str:
    """A village's paper typed in a word processor and saved as a web page: attributes without quotes, `MsoNormal` everywhere, the number of the issue as title, the headline as a bold paragraph of a larger size, place and day in italics under it, pictures in tables over captions, dots of a symbol type before entries, who wrote as last line at the right, further reports as such a list, the state of the page in the foot."""
    issue = p.say("issue", n=p.random.randrange(3, 90))
    font = "<span style='font-size:{};font-family:Arial'>{}<o:p></o:p></span>"
    normal = "<p class=MsoNormal style='text-align:justify'>" + font.format("11.0pt", "{}") + "</p>\n"
    void = "<p class=MsoNormal><span style='font-size:11.0pt;font-family:Arial'><o:p>&nbsp;</o:p></span></p>\n"
    dot = "<p class=MsoNormal style='margin-left:36.0pt;text-indent:-18.0pt;mso-list:l0 level1 lfo1;tab-stops:list 36.0pt'><![if !supportLists]><span style='font-size:11.0pt;font-family:Symbol'>·<span style='font:7.0pt \"Times New Roman\"'>&nbsp;&nbsp;&nbsp;&nbsp;&nbsp;&nbsp;&nbsp; </span></span><![endif]>{}</p>\n"
    photo = (
        "<table class=MsoTableGrid border=0 cellspacing=0 cellpadding=0 align=right style='border-collapse:collapse'><tr><td width=264 valign=top style='padding:0cm 5.4pt 0cm 5.4pt'><p class=MsoNormal><img width=250 height=188 src=\"dorfblatt-Dateien/{file}\"></p></td></tr><tr><td width=264 valign=top><p class=MsoCaption>"
        + font.format("8.0pt", "{caption} (Foto: {credit})")
        + "</p></td></tr></table>"
    )
    head = "<p class=MsoNormal><b>" + font.format("12.0pt", "{}") + "</b></p>\n"
    quote = "<p class=MsoNormal style='margin-left:18.0pt'><i>" + font.format("11.0pt", "{}") + "</i></p>\n" + void
    body = p.text(normal + void, head, quote, dot.format(font.format("11.0pt", "{}")), "{}" + void, photo)
    day = p.when(
        "{d}. {month} {yyyy}",
        f"<p class=MsoNormal><i>{font.format('10.0pt', p.story.place + ', den {}')}</i></p>\n",
    )
    further = each(
        p.related, lambda t: dot.format(f'<a href="{t.href}">{font.format("11.0pt", t.headline)}</a>').strip()
    )
    older = each(
        p.others[:4],
        lambda t: (
            f"<p class=MsoNormal><a href=\"{t.href}\"><span style='font-size:8.0pt;font-family:Arial'>{t.headline}</span></a><span style='font-size:8.0pt;font-family:Arial'> ({p.tell(t.moment, '{dd}.{mm}.{yyyy}')})<o:p></o:p></span></p>"
        ),
    )
    menu = each(
        ("Startseite", "Vereine", "Termine", "Gästebuch", "Impressum"),
        lambda s: f'<p class=MsoNormal><a href="../x.htm">{font.format("9.0pt", s)}</a></p>',
    )
    return f"""<html xmlns:v="urn:schemas-microsoft-com:vml" xmlns:o="urn:schemas-microsoft-com:office:office" xmlns:w="urn:schemas-microsoft-com:office:word" xmlns="http://www.w3.org/TR/REC-html40">

<head>
<title>{p.site} {issue}</title>
<!--[if gte mso 9]><xml><w:WordDocument><w:View>Print</w:View><w:HyphenationZone>21</w:HyphenationZone></w:WordDocument></xml><![endif]-->
</head>

<body lang=DE link=blue vlink=purple style='tab-interval:35.4pt'>

<div class=Section1>

<table class=MsoNormalTable border=0 cellspacing=0 cellpadding=0 width="100%"><tr><td width="20%" valign=top style='background:#CCFFCC;padding:5.4pt'>{menu}{void}<p class=MsoNormal><b>{font.format("9.0pt", "Ältere Berichte")}</b></p>{older}</td><td valign=top style='padding:5.4pt'>
<p class=MsoNormal align=center style='text-align:center'><b>{font.format("20.0pt", p.site)}</b></p>
<p class=MsoNormal align=center style='text-align:center'>{font.format("9.0pt", issue + " – " + p.say("about_site"))}</p>
{void}<p class=MsoNormal><b><span style='font-size:16.0pt;font-family:Arial;color:#003366'>{p.headline}<o:p></o:p></span></b></p>
{day}{void}{p.lead(photo)}
{body}{p.names("<p class=MsoNormal align=right style='text-align:right'><b><i>" + font.format("11.0pt", "{}") + "</i></b></p>", ", ", " und ")}
<p class=MsoNormal>{font.format("11.0pt", "_____________________________")}</p>
<p class=MsoNormal><b>{font.format("11.0pt", p.say("related") + ":")}</b></p>
{further}
</td></tr></table>
{void}<p class=MsoNormal align=center style='text-align:center'>{font.format("7.5pt", "Stand: " + p.tell(p.now, "{dd}.{mm}.{yyyy}") + " – " + p.say("copyright"))}</p>

</div>

</body>

</html>"""


@skin(
    number=188,
    kind="plain pages",
    language="sv",
    site="Bergslagsposten",
    address="http://m.bergslagsposten.example/artikel/{id}",
    year=2012,
    kicker=True,
    standfirst=True,
)
def set_mobile_kit(p: Sheet) -> str:
    """A paper's edition for telephones in a kit of roles in attributes: the paper's name as h1 of a fixed bar, the line above and the headline in h2, the standfirst bold, "Publicerad" with the clock parted by a dot in small letters under it, captions as small paragraphs, the writers with "Av" after the text, folded readers' voices, lists of links with clocks at the side, a second page with the menu."""
    photo = '<img src="http://bild.bergslagsposten.example/m/{file}" width="100%" alt=""/><p class="bt"><small>{caption} Foto: {credit}</small></p>'
    related = each(p.related, lambda t: f'<li><a href="{t.href}">{t.headline}</a></li>')
    newest = each(
        p.others[:6],
        lambda t: (
            f'<li><a href="{t.href}"><h3>{t.headline}</h3><p>{t.summary}</p><p class="ui-li-aside"><strong>{p.tell(t.moment, "{HH}.{MM}")}</strong></p></a></li>'
        ),
    )
    voices = each(
        p.comments(2),
        lambda c: (
            f"<p><strong>{c.reader}</strong><br/><small>{p.tell(c.moment, '{d} {month} {yyyy} kl. {HH}.{MM}')}</small><br/>{c.text}</p>"
        ),
    )
    menu = each(p.list("sections"), lambda s: f'<li><a href="/sektion/x">{s}</a></li>')
    return f"""<!DOCTYPE html>
<html><head><title>{p.site} Mobil</title></head><body>
<div data-role="page" id="artikel" data-theme="c"><div data-role="header" data-position="fixed" data-theme="b"><a href="/" data-rel="back" data-icon="arrow-l">Tillbaka</a><h1>{p.site}</h1><a href="#meny" data-icon="grid">Meny</a></div>
<div data-role="content"><div class="annons"><small>Annons</small></div><p class="vinjett">{p.kicker}</p><h2>{p.headline}</h2><p><strong>{p.standfirst}</strong></p>{p.when("{d} {month} {yyyy} kl. {HH}.{MM}", "<p><small>Publicerad {}</small></p>")}{p.lead(photo)}
{p.text("<p>{}</p>", "<h4>{}</h4>", "<p><em>{}</em></p>", picture=photo)}
{p.names('<p class="av">Av {}</p>', ", ", " och ", house=True)}<div data-role="controlgroup" data-type="horizontal"><a href="#" data-role="button">Dela</a><a href="#" data-role="button">Tipsa</a></div>
<ul data-role="listview" data-inset="true" data-divider-theme="d"><li data-role="list-divider">{p.say("related")}</li>{related}</ul><div data-role="collapsible" data-content-theme="c"><h3>{p.say("comments")} (2)</h3>{voices}<p><small>{p.say("comment_terms")}</small></p></div><ul data-role="listview" data-inset="true"><li data-role="list-divider">{p.say("latest")}</li>{newest}</ul></div>
<div data-role="footer" data-theme="b"><div data-role="navbar"><ul><li><a href="/">{p.say("home")}</a></li><li><a href="/vader">{p.say("weather")}</a></li><li><a href="http://www.bergslagsposten.example/">Till stora sajten</a></li></ul></div><h4>© {p.now.year} {p.site}</h4></div></div>
<div data-role="page" id="meny"><div data-role="header"><h1>Meny</h1></div><div data-role="content"><ul data-role="listview">{menu}</ul><p>{p.say("about_site")}</p></div></div>
</body></html>"""
