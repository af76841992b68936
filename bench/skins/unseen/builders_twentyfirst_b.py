"""A fishing town's letter made with the site maker that came with a computer."""

from __future__ import annotations

from ..sheet import Sheet, each
from ..skin import skin


@skin(
    number=411,
    kind="builders",
    language="en",
    site="Larkmoor Ferry Letter",
    address="http://homepage.larkmoorferry.example/Letter/Entries/{yyyy}/{mm}/{id}_{slug}.html",
    year=2008,
    precision="day",
)
def set_bundled_site_maker(p: Sheet) -> str:
    """A fishing town's letter made with the site maker that came with a computer: layers placed by the point, a widget's bar of pages, the headline and the weekday's day as paragraphs of styles, text and pictures as boxes with the writers under the last of them, a widget to go on, comments and a badge."""
    photo = '<div class="tinyText style_SkipStroke_2 stroke_0"><img src="Media/{file}" alt="" style="border: none; height: 315px; width: 420px; " /></div><div class="style_SkipStroke shape-with-text inline-block"><div class="text-content style_External_420_28" style="padding: 0px; "><div class="style"><p class="paragraph_style_3">{caption} (photo: {credit})<br /></p></div></div></div>'
    day = p.when("{weekday}, {month} {d}, {yyyy}", '<p class="Date">{}</p>')
    words = p.names('<p class="paragraph_style_4">Words: {}</p>', ", ", " & ")
    text = p.text(
        '<p class="Body">{}<br /></p>',
        '<p class="paragraph_style_2">{}<br /></p>',
        '<p class="paragraph_style_5">{}<br /></p>',
        '<li style="line-height: 20px; padding-left: 26px; text-indent: -26px; " class="full-width"><p style="text-indent: -26px; " class="Body"><span class="Bullet" style="font-size: 14px; ">•</span><span class="inline-block"></span>{}<br /></p></li>',
        "<ol>{}</ol>",
        photo,
    )
    see = each(
        p.related,
        lambda t: (
            f'<p class="paragraph_style_6"><a class="class1" title="{t.href}" href="{t.href}">{t.headline}</a></p>'
        ),
    )
    voices = each(
        p.comments(2),
        lambda c: (
            f'<div class="iWebComment"><div class="author">{c.reader}</div><div class="cdate">{p.tell(c.moment, "{weekday}, {month} {d}, {yyyy} - {hh}:{MM} {HALF}")}</div><div class="ctext">{c.text}</div></div>'
        ),
    )
    return f"""<?xml version="1.0" encoding="UTF-8"?><!DOCTYPE html PUBLIC "-//W3C//DTD XHTML 1.0 Transitional//EN" "http://www.w3.org/TR/xhtml1/DTD/xhtml1-transitional.dtd"><html xmlns="http://www.w3.org/1999/xhtml" xml:lang="en"><head><meta http-equiv="Content-Type" content="text/html; charset=UTF-8" /><title>{p.headline}</title></head>
<body style="background: #cfd8dc; margin: 0pt; " onload="onPageLoad();"><div style="text-align: center; "><div style="margin-bottom: 10px; overflow: hidden; position: relative; width: 700px; text-align: left; " id="body_content"><div style="margin-left: 0px; position: relative; width: 700px; z-index: 0; " id="nav_layer"><div style="height: 0px; line-height: 0px; " class="bumper"> </div><div class="com-apple-iweb-widget-navbar flowDefining" id="widget0"><div id="widget0-navbar" class="navbar"><div id="widget0-bg" class="navbar-bg"><ul id="widget0-navbar-list" class="navbar-list"><li class="noncurrent-page"><a href="../../../../Welcome.html">Welcome</a></li><li class="current-page"><a href="../../../Letter.html">Letter</a></li><li class="noncurrent-page"><a href="../../../../Tides.html">Tides</a></li><li class="noncurrent-page"><a href="../../../../Album.html">Album</a></li><li class="noncurrent-page"><a href="../../../../Who_we_are.html">Who we are</a></li></ul></div></div></div></div>
<div style="height: 120px; position: relative; width: 700px; z-index: 10; " id="header_layer"><div class="style_SkipStroke_1 shape-with-text inline-block" id="id1"><div class="text-content style_External_640_48" style="padding: 0px; "><div class="style"><p class="Header">{p.site}</p><p class="paragraph_style_1">{p.say("about_site")}</p></div></div></div></div>
<div style="position: relative; width: 700px; z-index: 5; " id="body_layer"><div id="id2" class="style_SkipStroke_1 shape-with-text"><div class="text-content style_External_480_60"><div class="style">{day}<p class="Title">{p.headline}</p></div></div></div><div id="id3" class="style_SkipStroke_1 shape-with-text flowDefining"><div class="text-content style_External_480_900" style="padding: 0px; "><div class="style">{p.lead(photo)}{p.add_rest(text, photo)}{words}</div></div></div>
<div id="id4" class="style_SkipStroke_3 shape-with-text"><div class="text-content style_External_180_300"><div class="style"><p class="paragraph_style_2">We wrote before</p>{see}<p class="paragraph_style_2">{p.say("newsletter")}</p><p class="paragraph_style_6">{p.say("newsletter_text")} Write to <a class="class2" href="mailto:letter@larkmoorferry.example">letter@larkmoorferry.example</a></p></div></div></div>
<div class="com-apple-iweb-widget-blognavbar" id="widget1"><a href="{p.others[0].href}" id="widget1-prev">&lt; {p.others[0].headline}</a> | <a href="{p.others[1].href}" id="widget1-next">{p.others[1].headline} &gt;</a></div><div class="com-apple-iweb-widget-comment" id="widget2"><div class="comment-head">2 Comments</div>{voices}<a href="#">Add a Comment</a><p class="terms">{p.say("comment_terms")}</p></div></div>
<div style="height: 90px; position: relative; width: 700px; z-index: 15; " id="footer_layer"><div class="com-apple-iweb-widget-hitcounter"><img src="../../Media/0.gif" alt="" />{p.random.randrange(1000, 9000):06}</div><p class="paragraph_style_7">Last letters: {" / ".join(f'<a class="class3" href="{t.href}">{t.headline}</a> ({p.tell(t.moment, "{m}/{d}/{yy}")})' for t in p.others[2:6])}</p><div class="tinyText"><a href="/badge"><img src="../../Media/badge.png" alt="Made on this computer" /></a></div></div></div></div></body></html>"""
