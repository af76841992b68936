"""Sites that their owners put together in a builder's editor."""

from __future__ import annotations

from ..sheet import Sheet, each
from ..skin import skin


@skin(
    number=177,
    kind="builders",
    language="nl",
    site="Dorpsnieuws Oosterwijk",
    address="http://www.dorpsnieuws-oosterwijk.example/news/{slug}/",
    year=2016,
    keywords=True,
)
def set_free_village_builder(p: Sheet) -> str:
    """A village's news at a Czech-made free builder: the path as "U bent hier", headline in h1, day with strokes and clock in an inserted element under it, text and pictures as an editor left them with empty paragraphs, the writer as "Tekst:" in italics at the end, tags behind a label, a link back, "Lees ook" as a box of links, a discussion with subject, name and time for each voice, contact and search at the side, the builder's own advert at the foot."""
    photo = '<p style="text-align: center;"><img alt="" src="https://files.bouwer.example/200000{file}" style="width: 600px; height: 400px;"></p><p style="text-align: center;"><span style="font-size:11px;">{caption}</span></p>'
    who = p.names("<p><em>Tekst: {}</em></p>")
    when = p.when("{dd}-{mm}-{yyyy} {HH}:{MM}", '<ins class="date">{}</ins>')
    voices = each(
        p.comments(2),
        lambda c: (
            f'<div class="post"><div class="postHeader"><h4>{p.headline[:24]}</h4><p class="info"><span class="name">{c.reader}</span> | <span class="time">{p.tell(c.moment, "{dd}-{mm}-{yyyy} {HH}:{MM}")}</span></p></div><div class="postBody"><p>{c.text}</p></div><p class="answer"><a>Antwoord</a></p></div>'
        ),
    )
    return f"""<!DOCTYPE html><html lang="nl"><head><meta charset="utf-8"><title>{p.headline} :: {p.site}</title></head><body><div id="site"><div id="nonFooter"><div id="header"><div id="logo"><a href="/home/" title="Naar de homepage."><span id="rbcSystemIdentifierLogo">{p.site}</span></a></div><p id="moto"><span id="rbcCompanySlogan">Door en voor het dorp</span></p><div id="languageSelect"></div></div><div id="menu"><h3 class="hidden">Menu</h3><ul class="menu"><li class="first"><a href="/home/">{p.say("home")}</a></li><li class="open selected"><a href="/nieuws/">Nieuws</a></li><li><a href="/agenda/">Agenda</a></li><li><a href="/fotos/">Fotogalerij</a></li><li><a href="/verenigingen/">Verenigingen</a></li><li class="last"><a href="/gastenboek/">Gastenboek</a></li></ul></div>
<div id="navigator"><div id="pageNavigator"><span class="navFirstPage"><a href="/home/">{p.say("home")}</a><span class="separator"> &gt; </span></span><a href="/nieuws/">Nieuws</a><span class="separator"> &gt; </span><span id="navCurrentPage">{p.headline}</span></div></div>
<div id="mainContent"><div class="box"><div class="boxTitle"><h1>{p.headline}</h1></div><div class="boxContent"><div class="wsw article"><div class="articleDate">{when}</div>{p.lead(photo)}<p>&nbsp;</p>{p.text("<p>{}</p>", "<h3>{}</h3>", "<p><em>{}</em></p>", "<li>{}</li>", "<ul>{}</ul>", photo)}<p>&nbsp;</p>{who}</div><div class="rbcTags"><h4>{p.say("tags")}:</h4><p class="tags">{" | ".join(f'<a href="/tags/x/" rel="nofollow">{k}</a>' for k in p.keywords)}</p></div><div class="rbcWidgetArea widgetFacebookLike"><a>Vind ik leuk</a></div><div class="back"><a href="/nieuws/">Terug</a></div></div></div>
<div class="box"><div class="boxTitle"><h2>{p.say("related")}</h2></div><div class="boxContent"><div class="wsw"><ul>{each(p.related, lambda t: f'<li><a href="{t.href}">{t.headline}</a></li>')}</ul></div></div></div><div class="box"><div class="boxTitle"><h2>Onderwerp: {p.headline}</h2></div><div class="boxContent discussion"><p class="new"><a>Nieuwe reactie toevoegen</a></p><p class="rules">{p.say("comment_terms")}</p>{voices}</div></div></div>
<div id="sidebar"><div class="box"><div class="boxTitle"><h2>Zoeken</h2></div><form><input type="text"><button>Zoeken</button></form></div><div class="box"><div class="boxTitle"><h2>{p.say("latest")}</h2></div><div class="boxContent">{each(p.others[:4], lambda t: f'<div class="article"><h3><a href="{t.href}">{t.headline}</a></h3><ins class="date">{p.tell(t.moment, "{dd}-{mm}-{yyyy} {HH}:{MM}")}</ins><p>{t.summary}</p></div>')}</div></div><div class="box"><div class="boxTitle"><h2>Contact</h2></div><div class="boxContent"><p><strong>{p.site}</strong></p><p>Kerkbrink 4<br>0500-555 014</p><p>redactie@dorpsnieuws.example</p></div></div><div class="box"><div class="boxTitle"><h2>{p.say("poll")}</h2></div><div class="boxContent">{each(p.list("poll_options"), lambda o: f"<p>{o} ({p.random.randrange(90)})</p>")}</div></div></div></div>
<div id="footer"><div id="footerText"><p>&copy; {p.now.year} {p.say("copyright")}</p></div><div id="signature"><a>Gratis website maken</a> met een bouwer</div></div></div></body></html>"""


@skin(
    number=178,
    kind="builders",
    language="en",
    site="The Ridgeview Ram",
    address="https://sites.classhost.example/view/theridgeviewram/{section}/{slug}",
    year=2022,
    precision="day",
)
def set_school_paper(p: Sheet) -> str:
    """A school paper in the builder of an office suite: a tree of pages first, letters for classes, everything in sections, rows and tiles, the headline a heading with spans, writers with "Staff Writer" and the day as small centred lines under it, pictures in tiles and their lines as small text below, other stories of the paper as links in a list in a tile of their own, tiles of new stories with writer, day and a button, "Report abuse" at the foot."""
    photo = '<div class="hJDwNd-AhqUyc-OwsYgb Ft7HRd-AhqUyc-OwsYgb JNdkSc SQVYQc"><div class="JNdkSc-SmKAyb LkDMRd"><div class="oKdM2c ZZyype Kzv0Me"><div class="t3iYD"><img src="https://lh4.classhost.example/{file}=w1280" class="CENy8b" role="img"></div></div><div class="tyJCtd mGzaTb Depvyb baZpAe"><small class="zfr3Q TMjjoe CDt4Ke" dir="ltr" style="text-align: center;"><span class="C9DxTc" style="font-style: italic;">{caption} / {credit}</span></small></div></div></div>'
    small = '<p class="zfr3Q CDt4Ke" dir="ltr" style="text-align: center;"><span class="C9DxTc" style="font-size: 11pt;">{}</span></p>'
    grade = p.random.choice(("Staff Writer", "News Editor", "Copy Editor"))
    role = f", {grade}" if len(p.authors) == 1 else ""
    who = p.names(small.format("By {}" + role))
    when = p.when("{month} {d}, {yyyy}", small)
    links = each(
        p.related,
        lambda t: (
            f'<li class="zfr3Q TYR86d eD0Rn" dir="ltr"><p class="zfr3Q CDt4Ke" role="presentation"><span class="C9DxTc"><a class="XqQF9c" href="{t.href}" target="_blank">{t.headline}</a></span></p></li>'
        ),
    )
    tree = each(
        ["Home", *p.list("sections"), "About Us", "Issues"],
        lambda s: (
            f'<li class="VsJjtf" data-nav-level="1"><div class="PsKE7e IKA38e"><div class="I35ICb"><a class="aJHbb hDrhEe HlqNPb" href="/view/theridgeviewram/x" role="link">{s}</a></div></div></li>'
        ),
    )
    tiles = each(
        p.others[:3],
        lambda t: (
            f'<div class="JNdkSc-SmKAyb LkDMRd"><div class="tyJCtd mGzaTb Depvyb"><h3 class="zfr3Q OmQG5e CDt4Ke" dir="ltr"><span class="C9DxTc"><a class="XqQF9c" href="{t.href}">{t.headline}</a></span></h3><p class="zfr3Q CDt4Ke" dir="ltr"><span class="C9DxTc">By {t.author}, {p.tell(t.moment, "{month} {d}, {yyyy}")}</span></p><p class="zfr3Q CDt4Ke"><span class="C9DxTc">{t.summary}</span></p></div><div class="U26fgb L7IXhc"><a class="FKF6mc TpQm9d QmpIrf" href="{t.href}" aria-label="Read more"><span class="NsaAfc">Read more</span></a></div></div>'
        ),
    )

    def tile(content: str) -> str:
        return f'<section class="yaqOZd"><div class="mYVXT"><div class="LS81yb VICjCf j5pSsc db35Fc"><div class="hJDwNd-AhqUyc-uQSCkd Ft7HRd-AhqUyc-uQSCkd purZT-AhqUyc-II5mzb"><div class="JNdkSc-SmKAyb LkDMRd"><div class="oKdM2c ZZyype"><div class="tyJCtd mGzaTb Depvyb baZpAe">{content}</div></div></div></div></div></div></section>'

    return f"""<!DOCTYPE html><html lang="en-US"><head><title>{p.site} - {p.headline}</title></head><body dir="ltr" class="EIlDfe fpqlhd"><div class="MbN1xd PsKE7e"><div class="QZ3zWd"><a class="skip" href="#h.7">Skip to main content</a><a class="skip" href="#h.8">Skip to navigation</a></div></div><div class="p9b27"><div class="BbxBP HP6J1d K5Zlne" id="atIdViewHeader"><div class="dZA9kd ZjlFDb"><a class="GAuSPc" href="/view/theridgeviewram/home"><img src="https://lh3.classhost.example/logo=w16383" class="r9CsCb" alt=""><span class="QTKDff p46B7e">{p.site}</span></a></div><nav class="JzO0Vc" role="navigation"><ul class="jYxBte Fpy8Db">{tree}</ul></nav></div></div>
<div class="UtePc RCETm SwuGbc"><div role="main" class="RCETm">{tile(f'<h1 class="zfr3Q duRjpb CDt4Ke" dir="ltr" style="text-align: center;"><span class="C9DxTc" style="font-weight: 700;">{p.headline}</span></h1>')}{tile(f"{who}{when}")}{p.lead(f'<section class="yaqOZd"><div class="mYVXT"><div class="LS81yb VICjCf j5pSsc db35Fc">{photo}</div></div></section>')}
{tile(p.text('<p class="zfr3Q CDt4Ke" dir="ltr" style="text-align: left;"><span class="C9DxTc">{}</span></p><p class="zfr3Q CDt4Ke" dir="ltr"><br></p>', '<h3 class="zfr3Q OmQG5e CDt4Ke" dir="ltr"><span class="C9DxTc">{}</span></h3>', '<p class="zfr3Q CDt4Ke" dir="ltr"><span class="C9DxTc">{}</span></p><p class="zfr3Q CDt4Ke" dir="ltr"><br></p>', '<li class="zfr3Q TYR86d eD0Rn" dir="ltr"><p class="zfr3Q CDt4Ke" role="presentation"><span class="C9DxTc">{}</span></p></li>', '<ul class="n8H08c UVNKR">{}</ul>', f'</div></div></div></div>{photo}<div class="hJDwNd-AhqUyc-uQSCkd Ft7HRd-AhqUyc-uQSCkd purZT-AhqUyc-II5mzb"><div class="JNdkSc-SmKAyb LkDMRd"><div class="oKdM2c ZZyype"><div class="tyJCtd mGzaTb Depvyb baZpAe">'))}
{tile(f'<h2 class="zfr3Q JYVBee CDt4Ke" dir="ltr"><span class="C9DxTc">{p.say("related")}</span></h2><ul class="n8H08c UVNKR">{links}</ul>')}<section class="yaqOZd cJgDec"><div class="mYVXT"><div class="LS81yb"><h2 class="zfr3Q JYVBee CDt4Ke"><span class="C9DxTc">{p.say("latest")}</span></h2>{tiles}</div></div></section>{tile('<p class="zfr3Q CDt4Ke" dir="ltr"><span class="C9DxTc">Do you have an idea for a story? Write to us or come to room 114 on Tuesdays after school.</span></p>')}</div>
<footer jsname="yePe5c"><section class="yaqOZd"><p class="zfr3Q CDt4Ke"><span class="C9DxTc">© {p.now.year} {p.site}. Ridgeview High School, home of the Rams. Adviser: Mr. Doyle</span></p></section></footer><div class="Xpil1b xgQ6eb"></div><div class="dZA9kd"><div class="hBW7Hb"><span>Page updated</span></div><div><a>Report abuse</a></div></div></div></body></html>"""
