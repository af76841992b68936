"""Portals and papers of East Asia."""

from __future__ import annotations

from ..sheet import Sheet, each
from ..skin import skin


@skin(
    number=93,
    kind="east asia",
    language="ja",
    site="浜風タイムズ",
    address="https://news.minatoportal.example/articles/{id}b7f2",
    year=2021,
    has_year=False,
    section=True,
)
def set_delivered(p: Sheet) -> str:
    """A Japanese portal of today: month, day and weekday before the clock and "配信", the paper's name beside it, lines parted by double breaks in one paragraph, the writer after "取材・文", related stories of the paper as marked lines, readers' comments by hours."""
    photo = '<div class="sc-igwadP"><figure class="sc-eAudoH"><a href="/images/000"><picture><img src="https://newsatcl.example/{file}" alt=""></picture></a><figcaption class="sc-eEVmNe"><p>{caption}（写真：{credit}）</p></figcaption></figure></div>'
    who = p.names("取材・文／{}", "、", "、")
    related = each(
        p.related,
        lambda t: f'<li class="sc-bNXXnq"><a href="{t.href}" class="sc-kIPQKe"><p>{t.headline}</p></a></li>',
    )
    ranking = each(
        enumerate(p.others[:5]),
        lambda n: (
            f'<li class="yjnSub_list_item"><a href="{n[1].href}"><span class="yjnSub_list_rank">{n[0] + 1}</span><p class="yjnSub_list_headline">{n[1].headline}</p><div class="yjnSub_list_sub"><span class="yjnSub_list_source">{p.site}</span> <span>{p.tell(n[1].moment, "{m}/{d}({weekday}) {H}:{MM}")}</span></div></a></li>'
        ),
    )
    return f"""<!DOCTYPE html><html lang="ja"><head><title>{p.headline}（{p.site}） - みなとポータルニュース</title></head><body class="pc"><div id="wrapper"><header id="msthd"><div class="mhLogo"><a href="/">みなとポータルニュース</a></div><p><a href="/login">IDでもっと便利に</a> <a href="/signup">新規取得</a></p></header><nav id="gnav"><ul><li><a href="/">{p.say("home")}</a></li>{each(p.list("sections"), lambda s: f"<li><a href='/categories/x'>{s}</a></li>")}</ul><p class="gnav_time">{p.tell(p.now, "{m}月{d}日 {HH}:{MM}")} 更新</p></nav>
<div id="contentsWrap"><main id="contents"><div id="yjnMain"><section class="topicsList"><h2>主要</h2><ul>{each(p.others[5:8], lambda t: f'<li><a href="{t.href}">{t.headline}</a></li>')}</ul></section><article class="sc-iuJeZd" id="uamods"><header class="sc-esOvli"><p class="sc-cat"><a href="/categories/x">{p.section}</a></p><h1 class="sc-cmthru">{p.headline}</h1><div class="sc-hMFtBS"><div class="sc-cLQEGU">{p.when("{m}/{d}({weekday}) {H}:{MM}", "<p><time>{}</time>配信</p>")}</div><a href="/comments" class="sc-gqPbQI"><span>{p.random.randrange(3, 900)}</span></a><a class="sc-provider" href="/media/x"><span>{p.site}</span></a></div></header>
<section class="article_body">{p.lead(photo)}<div class="sc-jzJRlG"><p class="sc-cSHVUG">{p.text("{}<br><br>", "<b>■{}</b><br><br>", "{}<br><br>", "・{}<br>", "{}<br>")}{who}</p></div></section><div class="sc-rel"><h2 class="sc-relh">【関連記事】</h2><ul>{related}</ul></div><footer class="sc-foot">{p.changed("{m}/{d}({weekday}) {H}:{MM}", "<p>最終更新:<time>{}</time></p>")}<a href="/media/x">{p.site}</a><div class="sc-reaction"><p>この記事はいかがでしたか？リアクションで支援しよう</p><ul><li>学びがある<span>{p.random.randrange(60)}</span></li><li>分かりやすい<span>{p.random.randrange(60)}</span></li><li>新しい視点<span>{p.random.randrange(60)}</span></li></ul></div></footer></article>
<section id="comments"><h2>{p.say("comments")}{p.random.randrange(3, 90)}件</h2><p>※{p.say("comment_terms")}</p><ul>{each(p.comments(3), lambda c: f'<li class="CommentItem"><div class="CommentItem__name"><h3>{c.reader}</h3><time>{p.random.randrange(2, 20)}時間前</time></div><p class="CommentItem__text">{c.text}</p><div>返信{p.random.randrange(9)}件 <span>共感した{p.random.randrange(900)}</span> <span>なるほど{p.random.randrange(90)}</span></div></li>')}</ul></section></div></main>
<div id="yjSub"><section class="yjnSub_section"><h2>{p.say("most_read")}（{p.section}）</h2><ol>{ranking}</ol></section><section class="yjnSub_section"><h2>あなたにおすすめの記事</h2><ul>{each(p.others[2:5], lambda t: f"<li><a href='{t.href}'><p>{t.headline}</p></a><span>{p.tell(t.moment, '{m}/{d}')}</span></li>")}</ul></section></div></div><footer id="footer"><p>当ページの記事、写真の無断転載を禁じます。</p><small>© {p.now.year} Minato Portal</small></footer></div></body></html>"""


@skin(
    number=94,
    kind="east asia",
    language="ko",
    site="누리바다신문",
    address="https://v.media.nuribada.example/v/{yyyy}{mm}{dd}{id}",
    year=2017,
)
def set_media_service(p: Sheet) -> str:
    """A Korean portal's view of a paper's story: writer and entered time with spaces between its numbers beside counters, text in sections, captions as centred paragraphs, related lines with triangles at the end of the text, the writer with an address after it."""
    photo = '<figure class="figure_frm origin_fig"><p class="link_figure"><img class="thumb_g_article" src="https://img1.nuribada.example/{file}" width="658"></p><figcaption class="txt_caption default_figure">{caption} [사진 {credit}]</figcaption></figure>'
    head = p.names('<span class="txt_info">{} 기자</span> ', ", ", ", ") + p.when(
        "{yyyy}. {m}. {d}. {HH}:{MM}", '<span class="txt_info">입력 <span class="num_date">{}</span></span> '
    )
    head += p.changed(
        "{yyyy}. {m}. {d}. {HH}:{MM}", '<span class="txt_info">수정 <span class="num_date">{}</span></span>'
    )
    mail = p.names("<p>{} 기자 news@nuribada.example</p>", "·", "·")
    lines = "".join(f'▶ <a href="{t.href}" target="_blank">{t.headline}</a><br>' for t in p.related)
    tool = '<div class="util_wrap"><a class="btn_util">SNS 공유하기</a><a class="btn_util">음성 재생하기</a><a class="btn_util">글자크기 조절하기</a><a class="btn_util">인쇄하기</a></div>'
    return f"""<!doctype html><html lang="ko"><head><title>{p.headline} | 누리바다 뉴스</title></head><body><div id="kakaoIndex"><a href="#kakaoBody">본문 바로가기</a></div><div id="kakaoWrap"><div id="kakaoHead"><h1><a href="/"><span class="ir_wa">누리바다</span></a></h1><ul class="gnb_comm">{each(p.list("sections"), lambda s: f"<li><a href='/x'>{s}</a></li>")}</ul><div class="box_date">{p.tell(p.now, "{mm}.{dd} {weekday}")}</div></div>
<div id="kakaoContent"><div class="head_view"><em class="info_cp"><a href="/cp/1" class="link_cp"><img src="/cp/1.png" alt="{p.site}"></a></em><h3 class="tit_view">{p.headline}</h3><span class="info_view">{head}</span><div class="emph_g"><button>댓글 <span>{p.random.randrange(3, 900)}</span></button><a class="link_auto">자동요약</a></div>{tool}</div>
<div id="cSub"><div class="box_aside"><h4>많이 본 뉴스</h4><ul class="tab_aside"><li>뉴스</li><li>랭킹</li></ul><ol>{each(p.others[:5], lambda t: f"<li><a href='{t.href}'>{t.headline}</a> <span class='info_news'>{p.site}</span></li>")}</ol></div><div class="box_aside"><h4>실시간 주요이슈</h4><p class="txt_time">{p.tell(p.now, "{yyyy}.{mm}.{dd}. {HH}:{MM}")} 기준</p></div></div>
<div id="cMain"><div class="news_view"><div class="article_view" id="harmonyContainer"><section>{p.lead(photo)}{p.text("<p>{}</p>", "<p><b>◆ {}</b></p>", "<p>{}</p>", "<p>- {}</p>", "{}", photo)}{mail}<p><b>[관련기사]</b><br>{lines}</p><p>저작권자(c) {p.site}, 무단 전재-재배포 금지</p></section></div></div>
<div class="foot_view"><div class="relate_tag"><strong>이 기사를 추천합니다</strong><button>추천해요 <span>{p.random.randrange(90)}</span></button><button>좋아요 <span>{p.random.randrange(90)}</span></button><button>감동이에요 <span>{p.random.randrange(90)}</span></button></div><div class="cp_article"><h4>{p.site} 주요 뉴스</h4><ul>{each(p.others[5:8], lambda t: f"<li><a href='{t.href}'><img src='/t/{t.picture}'><strong>{t.headline}</strong></a><span class='txt_date'>{p.tell(t.moment, '{yyyy}. {m}. {d}. {HH}:{MM}')}</span></li>")}</ul></div></div>
<div class="comment_view"><strong>{p.say("comments")} {p.random.randrange(3, 90)}</strong><ul class="list_comment">{each(p.comments(3), lambda c: f"<li><div class='cmt_box'><strong class='tit_profile'><a>{c.reader}</a> <span class='txt_date'>{p.tell(c.moment, '{yyyy}. {m}. {d}. {HH}:{MM}')}</span></strong><p class='desc_txt'>{c.text}</p></div></li>")}</ul><p class="desc_info">{p.say("comment_terms")}</p></div></div></div><div id="kakaoFoot"><p>뉴스 제공 언론사의 기사를 그대로 보여 드립니다.</p><small>© Nuribada Corp.</small></div></div></body></html>"""
