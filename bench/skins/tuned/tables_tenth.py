"""Layouts of tables: a Japanese portal of modules, a French daily."""

from __future__ import annotations

from datetime import timedelta

from ..sheet import Sheet, each
from ..skin import skin


@skin(
    number=195,
    kind="tables",
    language="ja",
    site="しおかぜ通信",
    address="http://www.shiokaze.example/modules/news/article.php?storyid={id}",
    year=2006,
    section=True,
)
def set_module_portal(p: Sheet) -> str:
    """A Japanese town's site on a portal of modules: blocks of menu, log-in and calendar at the left, the topic linked before the headline in one span with a colon between, poster, day with seconds and "hits" in one line under it, the text by double breaks, captions after a break under floating pictures, keys for printing and mail, related items as lines with days in brackets, threads of voices, a note that voices belong to who posts them."""
    photo = '<div style="float: right; margin: 8px;"><a href="http://www.shiokaze.example/uploads/photos/{file}" target="_blank"><img src="http://www.shiokaze.example/uploads/thumbs/{file}" alt="" /></a><br /><small>{caption}（撮影：{credit}）</small></div>'
    block = '<table class="blockTable" cellspacing="0"><tr><td class="blockTitle">&nbsp;{}</td></tr><tr><td class="blockContent">{}</td></tr></table>'
    menu = each(
        p.list("sections"), lambda s: f'<a class="menuMain" href="/modules/news/index.php?storytopic=1">{s}</a>'
    )
    newest = each(
        p.others[:6],
        lambda t: f'<li><a href="{t.href}">{t.headline}</a> ({p.tell(t.moment, "{yyyy}/{m}/{d}")})</li>',
    )
    days = "".join(f"<td>{day}</td>" for day in range(1, 8))
    ballot = each(p.list("poll_options"), lambda o: f'<tr><td><input type="radio" /></td><td>{o}</td></tr>')
    related = each(
        p.related,
        lambda t: f'<li><a href="{t.href}">{t.headline}</a> ({p.tell(t.moment, "{yyyy}-{m}-{d} {H}:{MM}")})</li>',
    )
    voices = each(
        p.comments(2),
        lambda c: (
            f'<table class="outer" cellpadding="5" cellspacing="1"><tr><th width="20%">投稿者</th><th>スレッド</th></tr><tr><td class="head"><b>{c.reader}</b></td><td class="head"><div class="comDate">投稿日時: {p.tell(c.moment, "{yyyy}-{m}-{d} {H}:{MM}")}</div></td></tr><tr><td class="odd">居住地: </td><td class="odd"><div class="comText">{c.text}</div></td></tr></table>'
        ),
    )
    poster = p.names('<span class="itemPoster">投稿者 : {}</span>', "、", "、", house=True)
    when = p.when("{yyyy}-{m}-{d} {H}:{MM}:{SS}", ' <span class="itemPostDate">投稿日時 : {}</span>')
    hits = f' (<span class="itemStats">{p.random.randrange(40, 3000)} ヒット</span>)'
    return f"""<!DOCTYPE html PUBLIC "-//W3C//DTD XHTML 1.0 Transitional//EN" "http://www.w3.org/TR/xhtml1/DTD/xhtml1-transitional.dtd"><html lang="ja"><head><title>{p.site} - {p.headline}</title></head><body><table cellspacing="0"><tr id="header"><td id="headerlogo"><a href="/"><img src="/themes/default/logo.gif" width="150" height="80" alt="" /></a></td><td id="headerbanner">{p.say("advertisement")}</td></tr><tr><td id="headerbar" colspan="2">&nbsp;{p.tell(p.now, "{yyyy}年{m}月{d}日({weekday}) {H}時{MM}分")}</td></tr></table>
<table cellspacing="0"><tr><td id="leftcolumn">{block.format("メインメニュー", '<table cellspacing="0"><tr><td id="mainmenu"><a class="menuTop" href="/">' + p.say("home") + "</a>" + menu + "</td></tr></table>")}{block.format("ログイン", 'ユーザ名: <input type="text" size="12" /><br />パスワード: <input type="password" size="12" /><br /><a href="/lostpass.php">パスワード紛失</a>')}{block.format("カレンダー", p.tell(p.now, "{yyyy}年 {m}月") + f"<table><tr>{days}</tr></table>")}{block.format(p.say("poll"), f"<table>{ballot}</table>")}</td>
<td id="centercolumn"><div id="content"><div style="text-align: left; margin: 10px;"><a href="/modules/news/">ニュース</a></div><div class="item"><div class="itemHead"><span class="itemTitle"><a href="/modules/news/index.php?storytopic=1">{p.section}</a> : {p.headline}</span></div><div class="itemInfo">{poster}{when}{hits}</div><div class="itemBody"><div class="itemText">{p.lead(photo)}{p.text("{}<br /><br />", "<b>{}</b><br /><br />", '<div class="xoopsQuote"><blockquote>{}</blockquote></div>', "・{}<br />", "{}<br />", photo)}</div></div><div class="itemFoot"><span class="itemAdminLink"></span> <span class="itemPermaLink"><a href="/modules/news/print.php"><img src="/images/print.gif" alt="印刷用ページ" /></a> <a href="mailto:?subject=x"><img src="/images/friend.gif" alt="友達に送る" /></a></span></div></div>
<div style="text-align: left; padding: 3px;"><b>{p.say("related")}</b><ul>{related}</ul></div><div style="text-align: center; padding: 3px;"><a href="{p.others[6].href}">{p.say("previous")}</a> | <a href="{p.others[7].href}">{p.say("next")}</a></div><div style="text-align: center;"><form><select><option>フラット表示</option><option>スレッド表示</option></select><select><option>古いものから</option></select><input type="submit" value="更新" /><input type="button" value="コメントする" /></form>投稿された内容の著作権はコメントの投稿者に帰属します。<br />{p.say("comment_terms")}</div>{voices}</div></td><td id="rightcolumn">{block.format(p.say("latest"), f"<ul>{newest}</ul>")}{block.format("オンライン状況", "3 人のユーザが現在オンラインです。")}</td></tr></table>
<table cellspacing="0"><tr id="footerbar"><td align="center">{p.say("about_site")} Powered by modules 2.0 © 2001-{p.now.year}</td></tr></table></body></html>"""


@skin(
    number=196,
    kind="tables",
    language="fr",
    site="LE COURRIER DU SOIR",
    address="http://www.courrierdusoir.example/article/0,5987,3226--{id}-,00.html",
    year=2003,
    kicker=True,
    standfirst=True,
)
def set_evening_daily(p: Sheet) -> str:
    """A French evening daily: frames of spacer pictures, a banner of the subscribers' edition, the kicker in small type and the headline in large letters of spans, under the standfirst the paper's name, day and clock in two digits with bars and its change in capitals, unclosed paragraphs, captions in a coloured cell, the writers bold as last paragraph with the edition that printed it under them, tools as pictures with words in a cell at the right, on the same subject as lines with squares, a chat with its hour."""
    photo = '<table width="200" border="0" cellspacing="0" cellpadding="0" align="left"><tr><td><img src="/mmpub/img/{file}" width="190" border="0"></td></tr><tr><td align="right"><font size="1" color="#999999">{credit}</font></td></tr><tr><td bgcolor="#E8EDF3"><span class="legende">{caption}</span></td></tr><tr><td><img src="/img/pix.gif" height="8" width="1"></td></tr></table>'
    tool = (
        '<tr><td><img src="/img/ico_{}.gif" width="15" height="12"></td><td class="outil"><a href="#">{}</a></td></tr>'
    )
    tools = "".join(
        tool.format(number, word)
        for number, word in enumerate(("Imprimer l'article", "Envoyer par email", "Classer cet article", "Réagir"))
    )
    related = each(
        p.related,
        lambda t: (
            f'<tr><td valign="top"><img src="/img/carre.gif" width="5" height="5"></td><td><a href="{t.href}" class="lien">{t.headline}</a></td></tr>'
        ),
    )
    wires = each(
        p.others[:6],
        lambda t: (
            f'<tr><td class="dep"><b>{p.tell(t.moment, "{HH}h{MM}")}</b> <a href="{t.href}">{t.headline}</a></td></tr>'
        ),
    )
    when = p.when("{dd}.{mm}.{yy} | {HH}h{MM}")
    printed = ""
    if p.moment and when:
        changed = p.changed("{dd}.{mm}.{yy} | {HH}h{MM}", " &#149;&nbsp; MIS A JOUR LE {}")
        when = f'<br><span class="date">{p.site} | {when}{changed}</span>'
        issue = p.tell(p.moment + timedelta(days=1), "{dd}.{mm}.{yy}")
        printed = f'<p class="edition">&#149; ARTICLE PARU DANS L\'EDITION DU {issue}'
    pictures = '<td><img src="/img/pix.gif" width="10" height="1"></td>'
    return f"""<html><head><title>{p.site.title()} : {p.headline}</title></head><body bgcolor="#FFFFFF" topmargin="0" leftmargin="0"><table width="770" border="0" cellspacing="0" cellpadding="0"><tr><td><a href="/"><img src="/img/logo.gif" width="260" height="40" border="0" alt="{p.site}"></a></td><td align="right"><font size="1">{p.tell(p.now, "{weekday} {d} {month} {yyyy}")}</font></td></tr><tr><td colspan="2" bgcolor="#003366"><font size="1" color="#FFFFFF">{" | ".join(f'<a href="/x/" class="nav">{s}</a>' for s in p.list("sections"))}</font></td></tr></table>
<table width="770" border="0" cellspacing="0" cellpadding="0"><tr><td width="130" valign="top" bgcolor="#F3F3F3"><table border="0" cellspacing="0" cellpadding="3"><tr><td bgcolor="#CC0000"><font size="1" color="#FFFFFF"><b>ABONNEZ-VOUS</b></font></td></tr><tr><td><font size="1">{p.say("donate_text")}</font></td></tr><tr><td><b>{p.say("latest")}</b></td></tr>{wires}</table></td>{pictures}<td width="450" valign="top"><img src="/img/pix.gif" height="10" width="1"><br><span class="surtitre">{p.kicker}</span><br><span class="titre">{p.headline}</span>{when}<br><img src="/img/pix.gif" height="8" width="1"><br><span class="chapo">{p.standfirst}</span><br><br>{p.lead(photo)}
<span class="texte">{p.text("<p>{}", "<p><b>{}</b>", "<p>{}", picture=photo)}{p.names("<p><b>{}</b>", ", ", " et ")}{printed}</span><br><br><table width="450" border="0" cellspacing="0" cellpadding="4"><tr><td bgcolor="#E8EDF3"><font size="1">Droits de reproduction et de diffusion réservés © {p.site} {p.now.year}. Usage strictement personnel. L'utilisateur du site reconnaît avoir pris connaissance de la licence de droits d'usage, en accepter et en respecter les dispositions.</font></td></tr></table></td>{pictures}
<td width="170" valign="top"><table border="0" cellspacing="0" cellpadding="2" bgcolor="#F3F3F3">{tools}</table><br><table border="0" cellspacing="0" cellpadding="2"><tr><td colspan="2" bgcolor="#003366"><font color="#FFFFFF" size="1"><b>SUR LE MEME SUJET</b></font></td></tr>{related}</table><br><table border="0" cellspacing="0" cellpadding="2"><tr><td bgcolor="#FFCC00"><font size="1"><b>CHAT</b></font></td></tr><tr><td><font size="1"><b>{p.tell(p.now, "{weekday}")} à 15h30</b><br><a href="{p.others[6].href}">{p.others[6].headline}</a></font></td></tr><tr><td><font size="1"><b>{p.say("newsletter")}</b><br>{p.say("newsletter_text")}</font></td></tr></table></td></tr></table></body></html>"""
