"""Tables at a Chinese town's information port and at an Algerian daily."""

from __future__ import annotations

from ..sheet import Sheet, each
from ..skin import skin


@skin(
    number=241,
    kind="tables",
    language="zh",
    site="盐湖信息港",
    address="http://www.yanhugang.example/Article_Show.asp?ArticleID={id}",
    year=2006,
)
def set_powerful_asp_system(p: Sheet) -> str:
    """A Chinese town's information port on the ASP system that most towns had: place with >> signs, headline in a cell, one line of author (or "no name"), origin, clicks and "更新时间" with seconds parted by hard spaces, text by breaks set in with wide spaces, captions as blue centred lines, who typed and who is responsible at the right, neighbours, a row of commands in brackets, then three columns of hottest, recommended and related articles, readers' words with a disclaimer."""
    photo = '<p align="center"><a href="/UploadFiles/{file}" target="_blank"><img src="/UploadFiles/{file}" border="0" width="400"></a></p>\n<p align="center"><font color="#0000ff">{caption}（图/{credit}）</font></p>'
    facts = "&nbsp;&nbsp;&nbsp;&nbsp;".join(
        part
        for part in (
            "作者：" + (p.names("{}", " ", " ") or "佚名"),
            "文章来源：本站原创",
            f"点击数：{p.random.randrange(80, 9000)}",
            p.when("{yyyy}-{m}-{d} {H}:{MM}:{SS}", "更新时间：{}"),
        )
        if part
    )
    columns = "".join(
        f'<td width="33%" valign="top"><table width="100%" border="0" cellspacing="0" cellpadding="2"><tr><td class="main_title_282i" height="22"><b>{name}</b></td></tr><tr><td class="main_tdbg_575">{lines}</td></tr></table></td>'
        for name, lines in (
            (
                "最新热点",
                each(
                    p.others[:4],
                    lambda t: f'<img src="/images/article_common3.gif"><a href="{t.href}">{t.headline}</a><br>',
                ),
            ),
            (
                "最新推荐",
                each(
                    p.others[4:8],
                    lambda t: f'<img src="/images/article_elite3.gif"><a href="{t.href}">{t.headline}</a><br>',
                ),
            ),
            (
                "相关文章",
                each(p.related, lambda t: f'<a class="LinkArticleCorrelative" href="{t.href}">{t.headline}</a><br>'),
            ),
        )
    )
    voices = each(
        p.comments(2),
        lambda c: (
            f'<tr><td width="70%">游客『{c.reader}』于 {p.tell(c.moment, "{yyyy}-{m}-{d} {H}:{MM}:{SS}")} 发表评论：</td><td align="right">评分：3分</td></tr><tr><td colspan="2">&nbsp;&nbsp;&nbsp;&nbsp;{c.text}<br><hr size="1"></td></tr>'
        ),
    )
    return f"""<html><head><title>{p.headline} - {p.site}</title><meta http-equiv="Content-Type" content="text/html; charset=utf-8"><link href="/Skin/DefaultSkin.css" rel="stylesheet" type="text/css"></head><body leftmargin="0" topmargin="0"><table width="760" align="center" border="0" cellpadding="0" cellspacing="0" class="top_tdbgall"><tr><td class="top_top"></td></tr><tr><td class="top_Channel">| <a class="Channel" href="/">{p.say("home")}</a> {each(p.list("sections"), lambda s: f'| <a class="Channel" href="/Article_Class.asp">{s}</a>')} | <a class="Channel" href="/Soft/">下载中心</a> | <a class="Channel" href="/Photo/">图片中心</a> | <a class="Channel" href="/GuestBook/">雁过留声</a> |</td></tr><tr><td><table width="100%"><tr><td width="180"><a href="/"><img src="/images/logo.gif" width="180" height="60" border="0" alt="{p.site}"></a></td><td><img src="/AD/huodong.gif" width="468" height="60"></td><td class="top_UserLogin">加入收藏<br>设为首页<br>联系站长</td></tr></table></td></tr><tr><td class="top_Announce">{p.say("today")}：{p.tell(p.now, "{yyyy}年{m}月{d}日 {weekday}")} <marquee>本站公告：{p.say("about_site")}</marquee></td></tr></table>
<table width="760" align="center" border="0" cellpadding="0" cellspacing="0" class="center_tdbgall"><tr><td class="main_Path" height="25">&nbsp;您现在的位置：&nbsp;<a class="LinkPath" href="/">{p.site}</a>&nbsp;&gt;&gt;&nbsp;<a class="LinkPath" href="/Article/">文章中心</a>&nbsp;&gt;&gt;&nbsp;<a class="LinkPath" href="/Article_Class.asp">{p.section}</a>&nbsp;&gt;&gt;&nbsp;正文</td><td align="right" class="main_Path">【字体：<a>小</a> <a>大</a>】</td></tr></table>
<table width="760" align="center" border="0" cellpadding="0" cellspacing="0" class="border2"><tr><td height="50" colspan="2" align="center" valign="middle" class="main_ArticleTitle">{p.headline}</td></tr><tr><td colspan="2" align="center" class="Article_tdbgall">{facts}</td></tr><tr><td colspan="2" id="fontzoom" valign="top" class="main_tdbg_760"><table width="95%" align="center" cellpadding="5"><tr><td height="200" valign="top">{p.lead(photo)}{p.text("　　{}<br><br>", "　　<strong>{}</strong><br><br>", "　　{}<br><br>", "　　· {}<br>", "{}<br>", photo)}</td></tr></table></td></tr><tr><td colspan="2" align="right" class="Article_tdbgall">文章录入：admin&nbsp;&nbsp;&nbsp;&nbsp;责任编辑：admin&nbsp;</td></tr><tr><td colspan="2" class="main_shadow"></td></tr><tr><td colspan="2" class="Article_tdbgall"><li>{p.say("previous")}文章： <a class="LinkPrevArticle" href="{p.others[6].href}">{p.others[6].headline}</a><br><li>{p.say("next")}文章： <a class="LinkNextArticle" href="{p.others[7].href}">{p.others[7].headline}</a></td></tr><tr><td colspan="2" align="right" class="Article_tdbgall">【<a href="/Comment.asp">{p.say("comment_form")}</a>】【<a href="/User/Favorite.asp">加入收藏</a>】【<a href="/SendMail.asp">告诉好友</a>】【<a href="/Print.asp">打印此文</a>】【<a>关闭窗口</a>】</td></tr></table>
<table width="760" align="center" border="0" cellpadding="0" cellspacing="5" class="center_tdbgall"><tr>{columns}</tr></table>
<table width="760" align="center" border="0" cellpadding="0" cellspacing="0" class="border"><tr><td class="main_title_760" colspan="2"><b>{p.say("comments")}</b>：（只显示最新10条。评论内容只代表网友观点，与本站立场无关！）</td></tr>{voices}</table>
<table width="760" align="center" border="0" cellpadding="0" cellspacing="0" class="Bottom_Adminlogo"><tr><td align="center">| <a>设为首页</a> | <a>加入收藏</a> | <a>联系站长</a> | <a>友情链接</a> | <a>版权申明</a> |</td></tr><tr><td align="center" class="bottom_Copyright">{p.say("copyright")} Copyright &copy; 2003-{p.now.year} {p.site}<br>站长：小海　页面执行时间：{p.random.randrange(80, 900)}.{p.random.randrange(10, 99)}毫秒　您是第 {p.random.randrange(10000, 900000)} 位访客</td></tr></table></body></html>"""


@skin(
    number=242,
    kind="tables",
    language="fr",
    site="Le Courrier des Hauts-Plateaux",
    address="http://www.courrier-hautsplateaux.example/2004/actu.php?ida={id}",
    year=2004,
    precision="day",
    kicker=True,
    section=True,
)
def set_algerian_edition(p: Sheet) -> str:
    """An Algerian daily of 2004: today, weather and prayer times at the left, the edition's day alone at the right of the section's row, line above the headline, headline as a font, text justified in unclosed paragraphs, pictures in tables with small lines in italics, the writers in bold at the right of the last line, three links to react, print and send, other headlines of the section with squares, the stories on the subject in a grey cell, cartoon and exchange rates at the right."""
    photo = '<table border="0" align="left" cellpadding="0" cellspacing="5" width="180"><tr><td><img src="../2004/images/{file}" width="180" border="1"></td></tr><tr><td align="center"><font size="1" face="Verdana"><i>{caption}</i></font></td></tr></table>'
    edition = p.when("{d} {month} {yyyy}", '<font face="Verdana" size="1" color="#FFFFFF">Edition du <b>{}</b></font>')
    signed = p.names(
        '<div align="right"><font face="Georgia, Times New Roman" size="2"><b>{}</b></font></div>', ", ", " et "
    )
    prayers = "".join(
        f'<tr><td><font size="1" face="Verdana">{name}</font></td><td align="right"><font size="1" face="Verdana">{hour}</font></td></tr>'
        for name, hour in (
            ("Fadjr", "05h12"),
            ("Dohr", "12h48"),
            ("Asr", "16h01"),
            ("Maghreb", "18h37"),
            ("Icha", "19h56"),
        )
    )
    return f"""<html><head><title>{p.site} - Quotidien indépendant</title><meta http-equiv="Content-Type" content="text/html; charset=utf-8"></head><body bgcolor="#FFFFFF" leftmargin="0" topmargin="0" link="#003366"><table width="780" border="0" cellspacing="0" cellpadding="0"><tr><td width="260"><img src="../images/logo.gif" width="250" height="70" alt="{p.site}"></td><td align="center"><img src="../pub/telephonie.gif" width="468" height="60"></td></tr><tr bgcolor="#003366"><td colspan="2"><font face="Verdana" size="1" color="#FFFFFF">&nbsp;{p.tell(p.now, "{weekday} {d} {month} {yyyy}")} - {p.say("weather")}</font></td></tr></table>
<table width="780" border="0" cellspacing="0" cellpadding="0"><tr valign="top"><td width="140" bgcolor="#E6EAF0"><table width="100%" cellpadding="3" cellspacing="0"><tr><td><font face="Verdana" size="1"><b>RUBRIQUES</b></font></td></tr><tr><td><font face="Verdana" size="1"><a href="index.php">{p.say("home")}</a></font></td></tr>{each(p.list("sections"), lambda s: f'<tr><td><font face="Verdana" size="1"><a href="rubrique.php?id=4">{s}</a></font></td></tr>')}<tr><td><font face="Verdana" size="1"><a href="caricature.php">Le dessin du jour</a></font></td></tr><tr><td><font face="Verdana" size="1"><a href="archives.php">Archives</a></font></td></tr></table><hr size="1"><form action="recherche.php"><font face="Verdana" size="1">Recherche</font><br><input type="text" size="12"> <input type="submit" value="OK"></form><table width="100%" cellpadding="2" cellspacing="0" border="1" bordercolor="#FFFFFF"><tr><td colspan="2" bgcolor="#B5C3D6"><font size="1" face="Verdana"><b>Horaires des prières</b></font></td></tr>{prayers}</table></td>
<td width="10">&nbsp;</td><td width="480"><table width="100%" border="0" cellspacing="0" cellpadding="2" bgcolor="#6B86A8"><tr><td><font face="Verdana" size="1" color="#FFFFFF">Rubrique : <b>{p.section}</b></font></td><td align="right">{edition}</td></tr></table><br><font face="Verdana" size="2" color="#990000">{p.kicker}</font><br><font face="Georgia, Times New Roman" size="5"><b>{p.headline}</b></font><br><br>{p.lead(photo)}<font face="Georgia, Times New Roman" size="3">{p.text('<p align="justify">{}', '<p align="justify"><b>{}</b>', '<p align="justify">{}', "<li>{}", "<ul>{}</ul>", photo)}</font>
{signed}<br clear="all"><table width="100%" border="0" cellspacing="0" cellpadding="3" bgcolor="#F2F2F2"><tr><td align="center"><font face="Verdana" size="1"><a href="forum.php"><img src="../images/forum.gif" border="0"> Réagir à cet article</a></font></td><td align="center"><font face="Verdana" size="1"><a href="print.php"><img src="../images/print.gif" border="0"> Version imprimable</a></font></td><td align="center"><font face="Verdana" size="1"><a href="ami.php"><img src="../images/mail.gif" border="0"> Envoyer à un ami</a></font></td></tr></table><br>
<table width="100%" border="0" cellspacing="0" cellpadding="4" bgcolor="#DDDDDD"><tr><td><font face="Verdana" size="1"><b>{p.say("related")}</b></font></td></tr>{each(p.related, lambda t: f'<tr><td><font face="Verdana" size="1">- <a href="{t.href}">{t.headline}</a> ({p.tell(t.moment, "{dd}-{mm}-{yyyy}")})</font></td></tr>')}</table><br>
<table width="100%" border="0" cellspacing="0" cellpadding="2"><tr><td bgcolor="#6B86A8"><font face="Verdana" size="1" color="#FFFFFF"><b>Les autres titres</b></font></td></tr>{each(p.others[:5], lambda t: f'<tr><td><img src="../images/carre.gif"> <font face="Verdana" size="1"><a href="{t.href}">{t.headline}</a></font></td></tr>')}</table></td>
<td width="10">&nbsp;</td><td width="140"><table width="100%" border="0" cellpadding="3" cellspacing="0"><tr><td bgcolor="#990000"><font face="Verdana" size="1" color="#FFFFFF"><b>Le dessin du jour</b></font></td></tr><tr><td align="center"><a href="caricature.php"><img src="../images/dessin.jpg" width="130" border="0"></a></td></tr><tr><td bgcolor="#990000"><font face="Verdana" size="1" color="#FFFFFF"><b>Cours du dinar</b></font></td></tr><tr><td><font face="Verdana" size="1">1 euro : 8{p.random.randrange(6, 9)},{p.random.randrange(10, 99)} DA<br>1 dollar : 7{p.random.randrange(0, 4)},{p.random.randrange(10, 99)} DA</font></td></tr><tr><td bgcolor="#990000"><font face="Verdana" size="1" color="#FFFFFF"><b>Sondage</b></font></td></tr><tr><td><font face="Verdana" size="1">{p.say("poll")}<br>{each(p.list("poll_options"), lambda o: f"<input type=radio> {o}<br>")}<input type="submit" value="Voter"></font></td></tr><tr><td bgcolor="#990000"><font face="Verdana" size="1" color="#FFFFFF"><b>{p.say("most_read")}</b></font></td></tr>{each(p.others[5:8], lambda t: f'<tr><td><font face="Verdana" size="1"><a href="{t.href}">{t.headline}</a></font></td></tr>')}</table></td></tr></table>
<table width="780" border="0" cellspacing="0" cellpadding="4"><tr><td align="center" bgcolor="#003366"><font face="Verdana" size="1" color="#FFFFFF">Copyright {p.now.year} {p.site} - {p.say("copyright")}<br>Maison de la presse, 1 rue des Frères - Tél. 036 00 00 00 - Numéro de compte CPA 104-400</font></td></tr></table></body></html>"""
