"""A sheet in a messenger's pages, and a page of a frame in a parish's site."""

from __future__ import annotations

from ..sheet import Sheet, each
from ..skin import skin
from ..words import read_words


@skin(
    number=239,
    kind="plain pages",
    language="ru",
    site="Листок Заполья",
    address="https://telegra-page.example/{slug}-{mm}-{dd}",
    year=2021,
    precision="day",
)
def set_messenger_page(p: Sheet) -> str:
    """A Russian town's sheet in the pages of a messenger: headline in h1, the writers as a link and the English month, day and year in an address; all of it once more in the editor's field with an empty paragraph for what is not filled in, figures with captions, asides for quotes, "Читайте также" as a list of links in the text's last lines, keys of the editor and a way to report the page, nothing else."""
    photo = '<figure contenteditable="false"><div class="figure_wrapper"><img src="/file/{file}"></div><figcaption dir="auto" class="editable_text" data-placeholder="Caption (optional)">{caption}</figcaption></figure>'
    when = ""
    if p.moment:
        told = read_words("en").tell(p.moment, "{month} {dd}, {yyyy}")
        p.shown.append(told)
        when = f"<time>{told}</time>"
    who = p.names("{}", ", ", ", ", house=True)
    also = each(p.related, lambda t: f'<li dir="auto"><a href="{t.href}" target="_blank">{t.headline}</a></li>')
    return f"""<!DOCTYPE html>
<html><head><meta charset="utf-8"><title>{p.headline} – Telegra Page</title></head><body><div class="tl_page_wrap"><div class="tl_page"><main class="tl_article"><header class="tl_article_header" dir="auto"><h1>{p.headline}</h1><address><a rel="author" href="https://t.example/zapolye" target="_blank">{who}</a>{when}</address></header><article id="_tl_editor" class="tl_article_content ql-container"><div class="ql-editor"><h1 data-placeholder="Title" data-label="Title">{p.headline}<br></h1><address data-placeholder="Your name" data-label="Author"><a href="https://t.example/zapolye">{who}</a><br></address>{p.lead(photo)}{p.text('<p dir="auto">{}</p>', '<h4 dir="auto">{}</h4>', '<blockquote dir="auto">{}</blockquote>', '<li dir="auto">{}</li>', "<ul>{}</ul>", photo)}<p dir="auto"><br></p><h4 dir="auto">Читайте также</h4><ul>{also}</ul></div></article><div id="_tl_link_tooltip" class="tl_link_tooltip"></div><div id="_tl_tooltip" class="tl_tooltip"><span class="buttons"><span class="button_hover"></span><span class="button_group"><button id="_bold_button"></button><button id="_italic_button"></button><button id="_link_button"></button></span><span class="prompt"><span class="close"></span><span class="prompt_input_wrap"><input type="url" class="prompt_input"></span></span></span></div><div id="_tl_blocks" class="tl_blocks"><div class="buttons"><button id="_image_button"></button><button id="_embed_button"></button></div></div><aside class="tl_article_buttons"><div class="account account_top"></div><button id="_edit_button" class="button edit_button">Edit</button><button id="_publish_button" class="button publish_button">Publish</button><div class="account account_bottom"></div><div id="_error_msg" class="error_msg"></div></aside></main></div><div class="tl_page_footer"><div id="_report_button" class="tl_footer_button">Report content on this page</div></div></div><div class="tl_popup tl_popup_hidden" id="_report_popup"><main class="tl_popup_body tl_report_popup"><form id="_report_form" method="post"><section><h2 class="tl_popup_header">Report Page</h2><div class="tl_radio_items"><label class="tl_radio_item"><input type="radio" class="radio" name="reason" value="violence"><span class="tl_radio_item_label">Violence</span></label><label class="tl_radio_item"><input type="radio" class="radio" name="reason"><span class="tl_radio_item_label">Copyright</span></label><label class="tl_radio_item"><input type="radio" class="radio" name="reason"><span class="tl_radio_item_label">Other</span></label></div><div class="tl_textfield_item tl_comment_field"><input type="text" class="tl_textfield" value="" placeholder="Add Comment…"></div></section><aside class="tl_popup_buttons"><button type="reset" class="button" id="_report_cancel">Cancel</button><button type="submit" class="button submit_button">Report</button></aside></form></main></div></body></html>"""


@skin(
    number=240,
    kind="plain pages",
    language="it",
    site="La Voce di San Giorio",
    address="http://www.lavocedisangiorio.example/numeri/art{id}.htm",
    year=2002,
    precision="day",
    kicker=True,
)
def set_page_of_a_frame(p: Sheet) -> str:
    """A parish's paper, the page of its frame for texts as an editor of that time left it: a title that nobody gave, number and year of the issue in the first line, kicker, headline and all in centred fonts without a heading, justified lines with entities between, pictures in tables with a line in italics, the writers in italics at the right after the last line and the day in brackets under them, ways back to the summary as pictures, what was written on the matter as lines with dots, when the page was last changed, a counter."""
    photo = '<TABLE border="0" align="center" width="280"><TR><TD><IMG border="1" src="../foto/{file}" width="270"></TD></TR><TR><TD align="center"><FONT face="Times New Roman" size="1"><I>{caption}</I></FONT></TD></TR></TABLE>'
    line = '<P align="justify"><FONT face="Times New Roman" size="3">{}</FONT></P>'
    who = p.names('<P align="right"><I><FONT face="Times New Roman" size="3">{}</FONT></I></P>', ", ", " e ")
    when = p.when("{d} {month} {yyyy}", '<P align="right"><FONT face="Times New Roman" size="2">({})</FONT></P>')
    others = each(
        p.related,
        lambda t: f'<FONT face="Times New Roman" size="2">&#149; <A href="{t.href}">{t.headline}</A></FONT><BR>',
    )
    changed = p.tell(p.others[0].moment, "{dd}/{mm}/{yyyy}")
    return f"""<HTML>
<HEAD>
<META http-equiv="Content-Type" content="text/html; charset=utf-8">
<TITLE>Nuova pagina 1</TITLE>
<BASE target="_self">
</HEAD>
<BODY background="../sfondo.jpg" bgcolor="#FFFFE8" link="#800000" vlink="#800000">
<P align="center"><FONT face="Times New Roman" size="2" color="#800000">{p.site} - Anno {p.now.year - 1987}, {p.say("issue", n=p.random.randrange(1, 12))} - Bollettino della comunit&agrave;</FONT></P>
<HR color="#800000" size="1">
<P align="center"><FONT face="Times New Roman" size="3" color="#008000"><B><I>{p.kicker}</I></B></FONT></P>
<P align="center"><B><FONT face="Times New Roman" size="5" color="#800000">{p.headline}</FONT></B></P>
<P>&nbsp;</P>
{p.lead(photo)}
{p.text(line, '<P align="left"><B><FONT face="Times New Roman" size="3" color="#008000">{}</FONT></B></P>', line, '<LI><FONT face="Times New Roman" size="3">{}</FONT></LI>', "<UL>{}</UL>", photo)}
{who}{when}
<P>&nbsp;</P>
<P align="center"><A href="../sommario.htm"><IMG border="0" src="../freccia.gif" alt="Torna al sommario"></A>&nbsp; <A href="../index.htm" target="_top"><IMG border="0" src="../casa.gif" alt="Home"></A></P>
<HR color="#800000" size="1">
<P align="left"><FONT face="Times New Roman" size="2"><B>Sullo stesso argomento:</B></FONT><BR>
{others}</P>
<P align="center"><FONT face="Times New Roman" size="1">Orario delle messe: sabato 18.00 - domenica 8.00 e 10.30<BR>
Ultima modifica di questa pagina: {changed} - Visitatore n. {p.random.randrange(1000, 90000)} dal 1 gennaio 2000<BR>
Per scrivere alla redazione: <A href="mailto:voce">voce@lavocedisangiorio.example</A></FONT></P>
</BODY>
</HTML>"""
