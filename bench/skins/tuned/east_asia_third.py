"""Portals and papers of East Asia."""

from __future__ import annotations

from ..sheet import Sheet, each
from ..skin import skin


@skin(
    number=73,
    kind="east asia",
    language="zh",
    site="港边早报",
    address="https://mp.gangbian.example/s/{id}",
    year=2019,
    keywords=True,
)
def set_channel_post(p: Sheet) -> str:
    """A paper's channel in a messenger: writer, paper and time as neighbours of no meaning, sections in sections around every line, a card of the channel in the text, earlier posts and "read the original" after it."""
    photo = '<section style="text-align: center;"><section style="display: inline-block;"><img class="rich_pages wxw-img" data-src="https://mmbiz.example/{file}"></section></section><section style="text-align: center;font-size: 12px;color: rgb(136, 136, 136);"><p><span>△ {caption}（{credit}）</span></p></section>'
    line = '<section style="line-height: 1.75em;margin-bottom: 16px;"><p style="text-align: justify;"><span style="font-size: 16px;">{}</span></p></section>'
    head = '<section style="margin: 20px 0;"><section style="border-bottom: 2px solid;"><strong><span style="color: rgb(30, 80, 160);">{}</span></strong></section></section>'
    card = f'<section class="mp_profile_iframe_wrap"><section class="wx_profile_card"><section>{p.site}</section><section>{p.say("about_site")}</section><section>{p.random.randrange(90, 900)}篇原创内容</section><section>公众号</section></section></section>'
    earlier = each(
        p.related,
        lambda t: (
            f'<section style="padding: 8px;"><p><a href="{t.href}" target="_blank"><span style="font-size: 14px;">▷ {t.headline}</span></a></p></section>'
        ),
    )
    tags = each(p.keywords, lambda k: f'<a class="article-tag__item" href="/tag">#{k}</a>')
    return f"""<!DOCTYPE html><html><head><title>{p.headline}</title></head><body id="activity-detail" class="zh_CN mm_appmsg"><div id="js_article" class="rich_media"><div class="rich_media_inner"><div id="page-content" class="rich_media_area_primary"><div id="img-content" class="rich_media_wrp"><h1 class="rich_media_title" id="activity-name">{p.headline}</h1>
<div id="meta_content" class="rich_media_meta_list"><span id="copyright_logo" class="rich_media_meta icon_appmsg_tag">原创</span>{p.names('<span class="rich_media_meta rich_media_meta_text">{}</span>', " ", " ")}<span class="rich_media_meta rich_media_meta_nickname" id="profileBt"><a href="/profile" id="js_name">{p.site}</a></span>{p.when("{yyyy}-{mm}-{dd} {HH}:{MM}", '<em id="publish_time" class="rich_media_meta rich_media_meta_text">{}</em>')}</div>
<div id="js_tags" class="article-tag__list">收录于话题 {tags}</div><div class="rich_media_content" id="js_content"><section style="text-align: center;"><p><span style="font-size: 12px;">点击蓝字关注我们</span></p></section>{p.lead(photo)}{p.text(line, head, line, line, "{}", photo, {2: card})}<section style="text-align: center;"><p><span>— END —</span></p></section>
<section><section style="background-color: rgb(240, 244, 250);"><p><strong>往期推荐</strong></p></section>{earlier}</section></div><div class="rich_media_tool"><a id="js_view_source" href="/src">阅读原文</a><span>阅读 {p.random.randrange(900, 90000)}</span><span>赞{p.random.randrange(300)}</span><span>在看{p.random.randrange(90)}</span></div></div></div>
<div class="rich_media_area_extra"><div class="discuss_container"><div class="rich_media_extra_title">精选留言</div><ul class="discuss_list">{each(p.comments(3), lambda c: f'<li class="discuss_item"><div class="discuss_opr"><span>{p.random.randrange(60)}</span></div><div class="discuss_user"><strong class="nickname">{c.reader}</strong></div><div class="discuss_message">{c.text}</div><p class="discuss_extra_info">{p.tell(c.moment, "{m}月{d}日")}</p></li>')}</ul><p class="tips">以上留言由公众号筛选后显示</p></div><div class="relate_article"><div>喜欢此内容的人还喜欢</div>{each(p.others[:4], lambda t: f'<div class="relate_article_link"><a href="{t.href}"><span>{t.headline}</span></a><span class="relate_nick">{p.site}</span></div>')}</div></div></div></div><div id="js_pc_qr_code"><p>微信扫一扫<br>关注该公众号</p></div></body></html>"""


@skin(
    number=74,
    kind="east asia",
    language="ko",
    site="솔내신문",
    address="https://news.solnae-portal.example/main/read?mode=LSD&sid1=102&aid=000{id}",
    year=2019,
    standfirst=True,
    section=True,
)
def set_news_portal(p: Sheet) -> str:
    """A Korean portal: entered and last changed with halves of the day, a summary in bold first, text by breaks in one box, the section told in a sentence after it, ranking by hours."""
    photo = '<span class="end_photo_org"><img src="https://img.solnae-portal.example/{file}"><em class="img_desc">{caption} / {credit}</em></span><br><br>'
    signed = p.names("[{} 기자]<br>", " ", " ")
    ranking = each(
        enumerate(p.others[:5]),
        lambda n: (
            f'<li class="num{n[0] + 1}"><a href="{n[1].href}"><strong>{n[1].headline}</strong></a><span class="ranking_view">{p.random.randrange(900, 90000)}</span></li>'
        ),
    )
    return f"""<!DOCTYPE HTML PUBLIC "-//W3C//DTD XHTML 1.0 Transitional//EN"><html lang="ko"><head><title>{p.headline} : 솔내포털 뉴스</title></head><body><div id="u_skip"><a href="#main_content">본문 바로가기</a></div><div id="wrap"><div id="header"><h1><a href="/">뉴스</a></h1><div class="lnb_date">{p.tell(p.now, "{mm}.{dd}({weekday})")} {p.say("weather")}</div><ul class="lnb_menu">{each(p.list("sections"), lambda s: f'<li><a href="/main"><span class="tx">{s}</span></a></li>')}</ul></div><table class="container"><tr><td class="snb"><ul>{each(p.others[5:8], lambda t: f'<li><a href="{t.href}">{t.headline}</a></li>')}</ul></td>
<td class="content"><div id="main_content"><div class="article_header"><div class="press_logo"><a href="/press"><img src="/logo/1.gif" alt="{p.site}" title="{p.site}"></a></div><div class="article_info"><h3 id="articleTitle">{p.headline}</h3><div class="sponsor">{p.when("{yyyy}.{mm}.{dd}. {half} {h}:{MM}", '기사입력 <span class="t11">{}</span> ')}{p.changed("{yyyy}.{mm}.{dd}. {half} {h}:{MM}", '최종수정 <span class="t11">{}</span> ')}<a class="btn_artialoriginal" href="/o">기사원문</a><div class="article_btns"><a>댓글 <span>{p.random.randrange(90)}</span></a><a>요약봇</a><button>글자 크기</button></div></div></div></div>
<div class="article_body"><div id="articleBodyContents"><strong class="media_end_summary">{p.standfirst}</strong>{p.lead(photo)}{p.text("{}<br><br>", "<b>{}</b><br><br>", "{}<br><br>", "- {}<br>", "{}<br>", photo)}{signed}<br><a href="/channel">▶ {p.site} 구독하기</a> <a href="/live">▶ 실시간 속보</a><br><br>ⓒ {p.site}, 무단전재 및 재배포 금지</div><p class="source"><span>이 기사는 언론사에서 </span><em class="guide_categorization_item">{p.section}</em> 섹션으로 분류했습니다.</p></div>
<div class="end_btn"><a>좋아요 {p.random.randrange(90)}</a><a>훈훈해요 {p.random.randrange(90)}</a><a>후속기사 원해요 {p.random.randrange(9)}</a></div><div class="link_news"><h4>{p.say("related")}</h4><ul>{each(p.related, lambda t: f'<li><a href="{t.href}">{t.headline}</a><span class="link_date">{p.tell(t.moment, "{yyyy}.{mm}.{dd}")}</span></li>')}</ul></div>
<div id="cbox_module"><h4>{p.say("comments")}</h4><ul class="u_cbox_list">{each(p.comments(3), lambda c: f'<li class="u_cbox_comment"><span class="u_cbox_nick">{c.reader}</span><div class="u_cbox_text_wrap"><span class="u_cbox_contents">{c.text}</span></div><span class="u_cbox_date">{p.tell(c.moment, "{yyyy}-{mm}-{dd} {HH}:{MM}")}</span></li>')}</ul><div class="u_cbox_notice">{p.say("comment_terms")}</div></div></div></td>
<td class="aside"><div class="section_ranking"><h4>{p.say("most_read")}</h4><p class="time">{p.tell(p.now, "{half} {h}시")}~{p.tell(p.now, "{half} {h}시 59분")} 집계</p><ol>{ranking}</ol></div></td></tr></table><div id="footer"><p>본 콘텐츠의 저작권은 제공처에 있습니다.</p><address>ⓒ {p.now.year} Solnae Corp.</address></div></div></body></html>"""
