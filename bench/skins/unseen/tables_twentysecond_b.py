"""A world broadcaster's Hindi pages of about 2004, all of it in tables."""

from __future__ import annotations

from ..sheet import Sheet, each
from ..skin import skin


@skin(
    number=438,
    kind="tables",
    language="hi",
    site="तरंग विश्व सेवा हिन्दी",
    address="http://www.tarangworld.example/hindi/regionalnews/story/{yyyy}/{mm}/{yyyy}{mm}{dd}_{id}.shtml",
    year=2004,
    zone=0,
    section=True,
)
def set_hindi_service_in_tables(p: Sheet) -> str:
    """A world broadcaster's Hindi pages of about 2004: the house's bar of languages, a narrow column of rooms at the left with what to hear and when, over the text a line of the weekday with day, clock and GMT, "तक के समाचार" and the links to send and print, headline in a font of size 5 in a row of its own, the writers in bold with their office in the next line, a table at the right with a picture and a grey cell of its line, paragraphs of fonts, a shaded box that asks for letters, related stories with a picture's arrow and each with its day and "पहला पन्ना", headlines of the hour, links of the net, the foot with weather and help."""
    photo = '<table cellspacing="0" align="right" width="203" cellpadding="0" border="0"><tr><td rowspan="2" width="5"><img src="/f/t.gif" width="5" height="1" border="0" alt=""></td><td><img src="/worldservice/images/2004/{file}" width="203" height="152" border="0" alt=""></td></tr><tr bgcolor="#E2E2DB"><td><div class="caption"><font size="2" color="#333333">{caption} (फ़ोटो: {credit})</font></div></td></tr></table>'
    when = p.when("{weekday}, {dd} {month}, {yyyy} को {HH}:{MM} GMT", "{} तक के समाचार")
    who = p.names('<font size="3"><b>{}</b><br>तरंग संवाददाता</font><br><br>', "<br>", "<br>")
    box = f'<table width="208" align="right" cellspacing="0" cellpadding="6" border="0" bgcolor="#F0E8D8"><tr><td><font size="2"><b>आपकी बात</b><br>इस विषय पर अपनी राय हमें <a href="mailto:hindi.letters@tarangworld.example">लिख भेजिए</a>। {p.say("comment_terms")}</font></td></tr></table>'
    text = p.text(
        '<font size="3">{}</font><br><br>',
        '<font size="3"><b>{}</b></font><br><br>',
        '<table width="100%" cellpadding="4" border="0"><tr><td width="20"><img src="/f/q.gif" alt=""></td><td><font size="3"><i>{}</i></font></td></tr></table><br>',
        "<li><font size='3'>{}</font>",
        "<ul>{}</ul>",
        photo,
        {2: box},
    )
    related = each(
        p.related,
        lambda t: (
            f'<tr><td valign="top" width="12"><img src="/f/arrow.gif" width="9" height="9" alt=""></td><td><a class="relln" href="{t.href}">{t.headline}</a><br><font size="1" color="#666666">{p.tell(t.moment, "{dd} {month}, {yyyy}")} | {p.random.choice(["पहला पन्ना", "भारत और पड़ोस", "खेल की दुनिया", "कारोबार"])}</font></td></tr>'
        ),
    )
    heads = each(
        p.others[:6],
        lambda t: (
            f'<tr><td valign="top"><font size="2">&#149;</font></td><td><a href="{t.href}"><font size="2">{t.headline}</font></a></td></tr>'
        ),
    )
    rooms = each(
        ["पहला पन्ना", "भारत और पड़ोस", *p.list("sections")[3:], "आपकी राय", "रेडियो कार्यक्रम"],
        lambda s: (
            f'<tr><td bgcolor="#A9A9A9"><img src="/f/t.gif" height="1" width="1" alt=""></td></tr><tr><td class="nav"><a href="/hindi/x/"><font size="2">{s}</font></a></td></tr>'
        ),
    )
    return f"""<!DOCTYPE HTML PUBLIC "-//W3C//DTD HTML 4.0 Transitional//EN"><html><head><meta http-equiv="Content-Type" content="text/html; charset=utf-8"><title>तरंग हिन्दी | {p.section} | {p.headline}</title><link rel="stylesheet" href="/worldservice/styles/hi.css" type="text/css"></head><body bgcolor="#FFFFFF" topmargin="0" leftmargin="0" marginheight="0" marginwidth="0" text="#000000" link="#000066"><table width="100%" cellspacing="0" cellpadding="0" border="0" bgcolor="#000000"><tr><td width="120"><a href="/"><img src="/images/tarang.gif" width="110" height="24" border="0" alt="TARANG"></a></td><td><a href="/news/"><font color="#FFFFFF" size="1">NEWS</font></a></td><td><a href="/sport/"><font color="#FFFFFF" size="1">SPORT</font></a></td><td><a href="/weather/"><font color="#FFFFFF" size="1">WEATHER</font></a></td><td><a href="/worldservice/"><font color="#FFFFFF" size="1">WORLD SERVICE</font></a></td><td><a href="/a-z/"><font color="#FFFFFF" size="1">A-Z INDEX</font></a></td><td align="right"><form action="/search"><input size="12"><input type="submit" value="SEARCH"></form></td></tr></table>
<table width="600" cellspacing="0" cellpadding="0" border="0"><tr><td colspan="3" bgcolor="#990000"><a href="/hindi/"><img src="/images/hindi_banner.gif" width="600" height="55" border="0" alt="{p.site}"></a></td></tr><tr><td valign="top" width="110" bgcolor="#D9D6CC"><table width="110" cellspacing="0" cellpadding="3" border="0">{rooms}<tr><td><font size="2"><b>सुनिए</b><br><a href="/hindi/live.ram">आज का कार्यक्रम</a><br>सुबह 6:30 बजे<br>रात 8:00 बजे (भारतीय समय)</font></td></tr><tr><td><font size="2"><b>हमारी अन्य भाषाएं</b></font><br><a href="/urdu/"><font size="1">URDU</font></a><br><a href="/bengali/"><font size="1">BENGALI</font></a><br><a href="/nepali/"><font size="1">NEPALI</font></a><br><a href="/tamil/"><font size="1">TAMIL</font></a></td></tr></table></td><td width="10"><img src="/f/t.gif" width="10" height="1" alt=""></td>
<td valign="top" width="480"><table width="480" cellspacing="0" cellpadding="0" border="0"><tr><td><font size="2" color="#990000"><b>{p.section}</b></font></td></tr><tr><td><table width="100%" cellspacing="0" cellpadding="2" border="0"><tr><td><font size="1">{when}</font></td><td align="right"><font size="1"><a href="/cgi-bin/email">मित्र को भेजें</a> &nbsp; <a href="?print=1">कहानी छापें</a></font></td></tr></table></td></tr><tr><td><div class="headline"><font size="5"><b>{p.headline}</b></font></div></td></tr><tr><td><img src="/f/t.gif" width="1" height="8" alt=""></td></tr><tr><td class="bodytext">{p.lead(photo)}{who}{p.add_rest(text, photo)}</td></tr></table>
<table width="480" cellspacing="0" cellpadding="2" border="0"><tr><td colspan="2" bgcolor="#990000"><font size="2" color="#FFFFFF"><b>इससे जुड़ी ख़बरें</b></font></td></tr>{related}</table><br><table width="480" cellspacing="0" cellpadding="2" border="0"><tr><td colspan="2" bgcolor="#990000"><font size="2" color="#FFFFFF"><b>इंटरनेट लिंक्स</b></font></td></tr><tr><td colspan="2"><font size="1"><a href="http://rajyasoochna.example">राज्य सूचना केंद्र</a><br>तरंग बाहरी वेबसाइट की विषय सामग्री के लिए ज़िम्मेदार नहीं है।</font></td></tr></table><br><table width="480" cellspacing="0" cellpadding="2" border="0"><tr><td colspan="2" bgcolor="#990000"><font size="2" color="#FFFFFF"><b>सुर्ख़ियो में</b></font></td></tr>{heads}</table></td></tr>
<tr><td bgcolor="#D9D6CC"></td><td></td><td><br><table width="480" cellspacing="0" cellpadding="4" border="0" bgcolor="#E2E2DB"><tr><td align="center"><font size="2"><a href="/hindi/weather/">मौसम</a> | <a href="/hindi/about/">हम कौन हैं</a> | <a href="/hindi/contact/">हमारा पता</a> | <a href="/hindi/help/">मदद चाहिए</a></font></td></tr><tr><td align="center"><font size="2">{p.say("about_site")}<br><a href="#top">^^ वापस ऊपर चलें</a></font></td></tr></table></td></tr></table><table width="100%" border="0" bgcolor="#000000"><tr><td align="center"><font size="1" color="#FFFFFF">&copy; TARANG {p.now.year} &nbsp; <a href="/terms"><font color="#FFFFFF">Copyright Notice</font></a> &nbsp; <a href="/privacy"><font color="#FFFFFF">Privacy</font></a></font></td></tr></table></body></html>"""
