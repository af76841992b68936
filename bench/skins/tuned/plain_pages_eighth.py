"""Pages with hardly any layout."""

from __future__ import annotations

from textwrap import wrap

from ..sheet import Sheet, each
from ..skin import skin


@skin(
    number=143,
    kind="plain pages",
    language="en",
    site="Tarn County Office of Communications",
    address="http://www.tarncounty.example/newsroom/release.cfm?ReleaseID={id}",
    year=2006,
    precision="day",
    authors=False,
    standfirst=True,
)
def set_press_release(p: Sheet) -> str:
    """A county's press releases: "For immediate release" with the day under it and who is to be called beside it, headline and a second line centred, pictures with captions in small letters, three number signs at the end, other releases with days, what the office does, when the page was last reviewed."""
    photo = '<div align="center" style="width:320px;float:left;margin:6px"><a href="images/{file}"><img src="images/thumbs/{file}" width="310" border="0" alt="photo"></a><br><span style="font-size:80%">{caption}<br>Photo: {credit}, Office of Communications (<a href="images/{file}">high resolution</a>)</span></div>'
    caller = p.random.choice(("Harriet Oakes", "Denny Falk", "Paul Winslow"))
    releases = each(
        p.related,
        lambda t: f'<li>{p.tell(t.moment, "{mm}/{dd}/{yyyy}")} - <a href="{t.href}">{t.headline}</a></li>',
    )
    recent = each(
        p.others[:6],
        lambda t: f'<a href="{t.href}">{t.headline}</a> <em>({p.tell(t.moment, "{mon} {d}")})</em><br>',
    )
    return f"""<html><head><title>{p.site} | News Release: {p.headline}</title><link rel="stylesheet" href="/css/county.css"></head>
<body><a href="#skip"><img src="/images/spacer.gif" alt="Skip navigation" width="1" height="1" border="0"></a><div id="seal"><img src="/images/seal.gif" alt="County seal"><strong>Tarn County</strong><br>The official web site of the people of Tarn County</div><div id="topnav"><a href="/">Home</a> | <a href="/services">Services A-Z</a> | <a href="/departments">Departments</a> | <a href="/newsroom">Newsroom</a> | <a href="/jobs">Jobs</a></div><form action="/search.cfm"><input name="q" size="12"><input type="submit" value="Search"></form>
<div id="leftnav"><strong>Newsroom</strong><br>{recent}<br><a href="/newsroom/archive.cfm?year={p.now.year - 1}">{p.now.year - 1} releases</a><br><a href="/newsroom/archive.cfm?year={p.now.year - 2}">{p.now.year - 2} releases</a><br><strong>{p.say("newsletter")}</strong><br>{p.say("newsletter_text")}</div>
<a name="skip"></a><div id="content"><p><a href="/">Home</a> &gt; <a href="/newsroom">Newsroom</a> &gt; News Release</p><h2 align="center">NEWS RELEASE</h2>
<p><b>FOR IMMEDIATE RELEASE</b><br>{p.when("{month} {d}, {yyyy}", "{}<br>")}</p><p align="right"><b>Contact:</b> {caller}<br>(555) 555-01{p.random.randrange(10, 99)}<br><a href="mailto:press@tarncounty.example">press@tarncounty.example</a></p>
<p align="center"><font size="+1"><b>{p.headline}</b></font></p><p align="center"><i>{p.standfirst}</i></p>{p.lead(photo)}
{p.text("<p>{}</p>", "<p><b><u>{}</u></b></p>", '<p style="margin-left:2em">{}</p>', picture=photo)}
<p align="center">###</p><p><small>The Office of Communications keeps residents informed of the work of the county's {p.random.randrange(14, 30)} departments. Persons who need this release in another format may call the number above.</small></p>
<h4>Other releases on this subject</h4><ul>{releases}</ul><p><a href="javascript:print()">Printer-friendly version</a> | <a href="/rss.cfm">RSS</a></p></div>
<div id="footer"><hr>Page last reviewed: {p.tell(p.now, "{month} {d}, {yyyy}")} | <a href="/privacy">Privacy</a> | <a href="/access">Accessibility</a> | &copy; {p.now.year} Tarn County. You are visitor {p.random.randrange(10000, 99999)}.</div></body></html>"""


def set_rows(text: str, colour: str, mark: str = " ") -> str:
    """Cut as a decoder's rows of forty letters."""
    rows = wrap(text, 38, break_long_words=False, break_on_hyphens=False)
    return "".join(f'<span class="{colour}">{" " if at else mark}{row} </span>\n' for at, row in enumerate(rows))


@skin(
    number=144,
    kind="plain pages",
    language="sv",
    site="Text-TV Mitt",
    address="https://texttv-mitt.example/{id}",
    year=2014,
    authors=False,
    captions=False,
)
def set_teletext(p: Sheet) -> str:
    """Teletext on the web: number, name and clock of the page in the top row, headline and text as rows of forty letters in coloured spans of one `pre`, when it was published in a row after them, numbers with headlines of other pages below, the coloured keys of the remote control last."""
    number = 106
    parts = p.text("\x01W {}\x02", "\x01C {}\x02", "\x01W {}\x02", "\x01w {}\x02", "{}").split("\x02")
    rows = ""
    for part in (part.split("\x01")[-1] for part in parts if "\x01" in part):
        colour, text = part.split(" ", 1)
        rows += set_rows(text, colour.upper(), "*" if colour == "w" else " ") + '<span class="W"> </span>\n'
    when = p.when("{d} {month} {yyyy} {HH}.{MM}", '<span class="G"> Publicerad {} </span>\n')
    pages = each(
        enumerate(p.related),
        lambda n: (
            f'<span class="C"> <a href="{n[1].href}">{number + n[0] + 1}</a> <a href="{n[1].href}">{n[1].headline}</a> </span>\n'
        ),
    )
    index = each(
        enumerate(p.others[:8]),
        lambda n: (
            f'<li><a href="{n[1].href}">{120 + n[0]} {n[1].headline}</a> <span>{p.tell(n[1].moment, "{HH}.{MM}")}</span></li>'
        ),
    )
    return f"""<!DOCTYPE html><html lang="sv"><head><meta charset="utf-8"><title>{number} {p.headline} - {p.site}</title></head><body class="ttv"><div class="bar"><a href="/" class="home">{p.site}</a><form><input type="number" name="sida" value="{number}"><button>Gå till sida</button></form><a class="prev" href="/105">&#9668;</a><a class="next" href="/107">&#9658;</a></div>
<div class="screen"><pre class="page"><span class="toprow"> {number} {p.site}       {p.tell(p.now, "{weekday} {dd} {mon} {yyyy} {HH}:{MM}:{SS}")}
</span><span class="bgB W"> INRIKES                               </span>
<span class="W"> </span>
{set_rows(p.headline, "Y DH")}<span class="W"> </span>
{rows}{when}<span class="bgB Y"> {p.say("related")}: </span>
{pages}<span class="bgB W"> Nyheter 101  Sport 300  Väder 400     </span>
<span class="R"><a href="/100">Start</a></span> <span class="G"><a href="/101">Inrikes</a></span> <span class="Y"><a href="/104">Utrikes</a></span> <span class="C"><a href="/700">Innehåll</a></span>
</pre></div><div class="below"><h3>{p.say("latest")}</h3><ul>{index}</ul><p>{p.say("weather")}. {p.say("about_site")}</p><p>{p.say("cookies")}</p><p>&copy; {p.now.year} {p.site}. {p.say("copyright")}</p></div></body></html>"""
