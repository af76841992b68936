"""Content management systems as they come out of the box, and as large papers set them."""

from __future__ import annotations

from ..sheet import Sheet, each
from ..skin import skin


@skin(
    number=133,
    kind="systems",
    language="it",
    site="Il Corriere delle Valli",
    address="http://www.corrieredellevalli.example/{section}/{yyyy}/{mm}/{dd}/{slug}_{id}.shtml",
    year=2012,
    kicker=True,
    standfirst=True,
)
def set_editorial_system(p: Sheet) -> str:
    """An Italian daily out of its printed edition's system: kicker and headline above, standfirst below, captions in a span after pictures that float, writers alone as a paragraph after the last line, then day, bar and clock with its change in brackets, "riproduzione riservata", links of the matter in a box amid the text."""
    photo = '<div class="foto_left" style="width:180px"><img src="/Media/Foto/{file}" alt="" width="180" /><br /><span class="didascalia">{caption} <span class="foto_credit">({credit})</span></span></div>'
    entries = each(
        p.related,
        lambda t: f'<li><a href="{t.href}">{t.headline}</a> ({p.tell(t.moment, "{d} {month} {yyyy}")})</li>',
    )
    links = f'<div class="box_correlati"><h5>{p.say("related").upper()}</h5><ul>{entries}</ul></div>'
    sign = p.names('<p class="firma"><strong>{}</strong></p>', "</strong><br /><strong>", "</strong><br /><strong>")
    stamp = p.when("{d} {month} {yyyy} | {H}:{MM}", "{}")
    later = p.changed("{d} {month} {yyyy} | {H}:{MM}", " (modifica il {})")
    foot = f'<p class="data_pub">{stamp}{later}</p>' if stamp else ""
    column = each(
        p.others[:5],
        lambda t: (
            f'<div class="pezzo"><span class="ora">{p.tell(t.moment, "{HH}:{MM}")}</span> <span class="sez">{t.section}</span> <a href="{t.href}">{t.headline}</a></div>'
        ),
    )
    return f"""<!DOCTYPE html PUBLIC "-//W3C//DTD XHTML 1.0 Transitional//EN"><html lang="it"><head><title>{p.headline} - {p.site}</title></head><body id="articolo"><div id="header"><div id="testata"><a href="/"><img src="/css/testata.gif" alt="{p.site}" /></a></div><div id="data_oggi">{p.tell(p.now, "{weekday} {d} {month} {yyyy}")} <span>Aggiornato alle {p.tell(p.now, "{HH}:{MM}")}</span></div><ul id="barra">{each(p.list("sections"), lambda s: f"<li><a href='/x/'>{s}</a></li>")}</ul></div>
<div id="percorso"><a href="/">{p.site}</a> &gt; <a href="/archivio">Archivio</a></div><div id="contenitore"><div id="sinistra"><div class="utility"><ul><li><a>{p.list("share")[1]}</a></li><li><a>{p.list("share")[2]}</a></li><li>{p.random.randrange(2, 140)} <a href="#forum">{p.say("comments")}</a></li></ul></div><p class="occhiello">{p.kicker}</p><h1 class="titolo">{p.headline}</h1><h2 class="sommario">{p.standfirst}</h2><div id="content-to-read">{p.lead(photo)}{p.text('<p class="bodytext">{}</p>', '<p class="bodytext"><strong>{}</strong></p>', '<p class="bodytext"><em>{}</em></p>', '<p class="bodytext">- {}</p>', "{}", photo, {1: links})}{sign}{foot}<p class="diritti">© RIPRODUZIONE RISERVATA</p></div>
<div class="faccine"><span>Come ti senti dopo aver letto questa notizia?</span><ul><li>{p.random.randrange(40)}% Indignato</li><li>{p.random.randrange(40)}% Triste</li><li>{p.random.randrange(40)}% Soddisfatto</li></ul></div><div id="forum"><h4>{p.say("comments")}</h4>{each(p.comments(3), lambda c: f'<div class="msg"><div class="msg_t">{c.text[:24]}</div><div class="msg_d">{p.tell(c.moment, "{dd}.{mm}.{yyyy}|{HH}:{MM}")} {c.reader}</div><div class="msg_c">{c.text}</div></div>')}<p class="regole">{p.say("comment_terms")}</p></div></div>
<div id="destra"><div class="box"><h4>{p.say("latest")}</h4>{column}</div><div class="box"><h4>{p.say("most_read")}</h4><ol>{each(p.others[3:8], lambda t: f'<li><a href="{t.href}">{t.headline}</a></li>')}</ol></div><div class="box"><h4>Sondaggio</h4><p>{p.say("poll")}</p><ul>{each(p.list("poll_options"), lambda o: f"<li>{o}</li>")}</ul></div></div></div>
<div id="footer"><p>Copyright {p.now.year} © {p.site} | {p.say("copyright")} | Servizi | Scrivi | Sede legale: via dei Mulini 12 - Cod. Fiscale, P.IVA 0{p.random.randrange(10**9, 10**10)}</p></div></body></html>"""


@skin(
    number=134,
    kind="systems",
    language="en",
    site="Harbor Springs Record",
    address="http://www.harborspringsrecord.example/News/tabid/72/articleType/ArticleView/articleId/{id}/{slug}.aspx",
    year=2009,
    section=True,
    keywords=True,
)
def set_portal_modules(p: Sheet) -> str:
    """A small town's paper on a portal of modules: panes as cells with long ids, "Posted by:" with writer, day and halves over the headline, captions as cells, "Rate this article", a module with the latest items and one with who is online, category and tags after the text."""
    photo = '<table class="articleImage" align="right" cellpadding="3"><tr><td><img src="/Portals/0/EasyDNN/{file}" alt="" width="250" /></td></tr><tr><td class="SubHead" style="font-weight:normal;">{caption}<br /><span class="Normal" style="font-size:9px">{credit} photo</span></td></tr></table>'
    line = p.names("<b>Posted by:</b> <span>{}</span>", ", ", " and ", house=True) + p.when(
        "{m}/{d}/{yyyy} {h}:{MM} {HALF}", '&nbsp;&nbsp;<span class="Normal">{}</span>'
    )
    items = each(
        p.others[:6],
        lambda t: (
            f'<tr><td class="Normal"><a href="{t.href}" class="CommandButton">{t.headline}</a><br />{p.tell(t.moment, "{weekday}, {month} {dd}, {yyyy}")}</td></tr>'
        ),
    )
    talk = each(
        p.comments(2),
        lambda c: (
            f'<div class="articleComments"><table width="100%"><tr><td class="NormalBold">By {c.reader} @ <span>{p.tell(c.moment, "{weekday}, {month} {dd}, {yyyy} {h}:{MM} {HALF}")}</span></td></tr><tr><td class="Normal">{c.text}</td></tr></table></div>'
        ),
    )
    return f"""<!DOCTYPE HTML PUBLIC "-//W3C//DTD HTML 4.0 Transitional//EN"><html lang="en-US"><head><title>{p.headline}</title></head><body id="Body"><form name="Form" method="post" id="Form"><table class="pagemaster" border="0" cellspacing="0" cellpadding="0"><tr><td valign="top"><table class="skinmaster" width="770" align="center" cellspacing="0" cellpadding="0"><tr><td id="dnn_ControlPanel" class="contentpane"></td></tr><tr><td class="skinheader"><a id="dnn_dnnLOGO_hypLogo" href="/"><img src="/Portals/0/logo.jpg" alt="{p.site}" border="0" /></a></td></tr><tr><td class="skingradient"><table width="100%"><tr><td><span id="dnn_dnnMENU">{each(p.list("sections"), lambda s: f"<a class='MainMenu_MenuItem' href='/x/tabid/5/Default.aspx'>{s}</a> ")}</span></td></tr><tr><td><span id="dnn_dnnCURRENTDATE_lblDate" class="SelectedTab">{p.tell(p.now, "{weekday}, {month} {dd}, {yyyy}")}</span> <span id="dnn_dnnBREADCRUMB_lblBreadCrumb"><a class="SelectedTab" href="/News/tabid/72/Default.aspx">News</a></span> <a id="dnn_dnnUSER_hypRegister" class="OtherTabs">Register</a> <a id="dnn_dnnLOGIN_hypLogin" class="OtherTabs">Login</a></td></tr></table></td></tr>
<tr><td><table width="100%" cellspacing="3" cellpadding="3"><tr><td id="dnn_LeftPane" class="leftpane" width="170" valign="top"><table><tr><td class="Head">{p.say("latest")}</td></tr><tr><td><table id="dnn_ctr391_LatestArticles">{items}</table></td></tr><tr><td class="Head">Users Online</td></tr><tr><td class="Normal">Visitors: {p.random.randrange(4, 90)}<br />Members: 0<br />Total: {p.random.randrange(90, 140)}</td></tr></table></td>
<td id="dnn_ContentPane" class="contentpane" valign="top"><a name="398"></a><span id="dnn_ctr398_ContentPane"><div id="dnn_ctr398_ModuleContent" class="DNN_NewsArticlesContent"><table width="100%"><tr><td class="Normal">{line}</td></tr><tr><td><span class="Head" id="dnn_ctr398_lblTitle">{p.headline}</span></td></tr><tr><td class="Normal">RSS | <a>{p.list("share")[1]}</a> | {p.random.randrange(40, 900)} views</td></tr></table><div id="dnn_ctr398_ArticleDetails" class="articleText Normal">{p.lead(photo)}{p.text("<p>{}</p>", "<p><strong>{}</strong></p>", '<p style="margin-left:40px">{}</p>', "<li>{}</li>", "<ul>{}</ul>", photo)}</div>
<table width="100%" class="articleFoot"><tr><td class="Normal"><b>Category:</b> <a href="/x/tabid/72/Default.aspx">{p.section}</a></td></tr><tr><td class="Normal"><b>Tags:</b> {", ".join(f'<a href="/News/tabid/72/Tag/x.aspx">{k}</a>' for k in p.keywords)}</td></tr><tr><td class="Normal"><b>Rate this article:</b> <span>No rating</span></td></tr></table><div class="RelatedArticles"><span class="SubHead">{p.say("related")}</span><table>{each(p.related, lambda t: f'<tr><td class="Normal">&raquo; <a href="{t.href}">{t.headline}</a></td></tr>')}</table></div>
<span class="SubHead">{p.say("comments")}</span>{talk}<div class="postComment"><span class="SubHead">Post Comment</span><p class="Normal">Only registered users may post comments. {p.say("comment_terms")}</p></div></div></span></td><td id="dnn_RightPane" class="rightpane" width="150" valign="top"><table><tr><td class="Head">{p.say("newsletter")}</td></tr><tr><td class="Normal">{p.say("newsletter_text")}<br /><input size="14" /><input type="submit" value="Go" /></td></tr><tr><td class="Head">Weather</td></tr><tr><td class="Normal">{p.say("weather")}</td></tr></table></td></tr></table></td></tr>
<tr><td class="skingradient" align="center"><span id="dnn_dnnCOPYRIGHT_lblCopyright" class="SelectedTab">Copyright {p.now.year} by {p.site}</span> | <a class="SelectedTab">Terms Of Use</a> | <a class="SelectedTab">Privacy Statement</a></td></tr></table></td></tr></table></form></body></html>"""
