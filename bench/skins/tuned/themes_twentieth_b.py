"""A Hindi district portal on a free magazine theme of a well-known weblog system."""

from __future__ import annotations

from ..sheet import Sheet, each
from ..skin import skin


@skin(
    number=399,
    kind="themes",
    language="hi",
    site="सतपुड़ा जनवाणी",
    address="https://satpurajanvani.example/{slug}-{id}/",
    year=2022,
    precision="day",
    keywords=True,
    section=True,
)
def set_magazine_theme(p: Sheet) -> str:
    """A Hindi district portal on a free magazine theme of a well-known weblog system: today with seconds in a dark bar, a ticker, categories above the headline, a row of the author's picture, "द्वारा" with names, the day and the words to be found, the picture with its line, text with a box of stories "यह भी पढ़ें" in its last part, sharing icons, the posts before and after, related posts as cards with days, a form of replies, widgets of newest by tabs."""
    photo = '<figure class="wp-block-image size-large"><img decoding="async" src="https://satpurajanvani.example/wp-content/uploads/{file}" alt=""><figcaption class="wp-element-caption">{caption} | फोटो: {credit}</figcaption></figure>'
    by = p.names('<h4 class="media-heading"><span>द्वारा</span> <a href="/author/desk/">{}</a></h4>', ", ", " और ")
    when = p.when("{d} {month} {yyyy}", '<span class="mg-blog-date"><i class="fas fa-clock"></i> {}</span>')
    tags = each(p.keywords, lambda k: f'<a href="/tag/">#{k}</a>')
    join = '<p class="has-text-align-center has-background"><a href="https://chat.example/satpura">हमारे व्हाट्सएप ग्रुप से जुड़ने के लिए यहां क्लिक करें</a></p>'
    body = p.text(
        "<p>{}</p>",
        '<h2 class="wp-block-heading">{}</h2>',
        '<blockquote class="wp-block-quote"><p>{}</p></blockquote>',
        picture=photo,
        inside={3: join},
    )
    cards = each(
        p.related,
        lambda t: (
            f'<div class="col-md-4"><div class="mg-blog-post-3 minh back-img"><div class="mg-blog-inner"><div class="mg-blog-category"><a class="newsup-categories category-color-1" href="/category/">{t.section}</a></div><h4 class="title"><a href="{t.href}">{t.headline}</a></h4><div class="mg-blog-meta"><span class="mg-blog-date"><i class="fas fa-clock"></i> {p.tell(t.moment, "{d} {month} {yyyy}")}</span> <a class="auth" href="/author/"><i class="fas fa-user-circle"></i> {t.author}</a></div></div></div></div>'
        ),
    )
    tabs = each(
        p.others[2:7],
        lambda t: (
            f'<div class="small-post clearfix"><div class="img-small-post"><img src="/wp-content/uploads/thumb/{t.picture}" alt=""></div><div class="small-post-content"><h5 class="title"><a href="{t.href}">{t.headline}</a></h5><span class="mg-blog-date">{p.tell(t.moment, "{d} {month} {yyyy}")}</span></div></div>'
        ),
    )
    said = each(
        p.comments(2),
        lambda c: (
            f'<li class="comment even thread-even depth-1"><article class="comment-body"><footer class="comment-meta"><div class="comment-author vcard"><b class="fn">{c.reader}</b> <span class="says">कहते हैं:</span></div><div class="comment-metadata"><a href="#comment">{p.tell(c.moment, "{d} {month} {yyyy} को {HH}:{MM} बजे")}</a></div></footer><div class="comment-content"><p>{c.text}</p></div><div class="reply"><a class="comment-reply-link">जवाब दें</a></div></article></li>'
        ),
    )
    return f"""<!DOCTYPE html><html lang="hi-IN"><head><meta charset="UTF-8"><title>{p.headline} – {p.site}</title><link rel="stylesheet" href="/wp-content/themes/newsflow/style.css?ver=6.1.1"></head>
<body class="post-template-default single single-post single-format-standard wp-custom-logo ta-hide-date-author-in-list"><div id="page" class="site"><a class="skip-link screen-reader-text" href="#content">सामग्री पर जाएं</a>
<div class="wrapper" id="custom-background-css"><header class="mg-headwidget"><div class="mg-head-detail hidden-xs"><div class="container-fluid"><div class="row"><div class="col-md-6"><ul class="info-left"><li>{p.tell(p.now, "{weekday}. {mon} {d}, {yyyy}")} <span id="time" class="time">{p.tell(p.now, "{HH}:{MM}:{SS}")}</span></li></ul></div><div class="col-md-6"><ul class="mg-social info-right"><li><a href="#"><i class="fab fa-facebook-f"></i></a></li><li><a href="#"><i class="fab fa-youtube"></i></a></li></ul></div></div></div></div>
<div class="mg-nav-widget-area-back"><div class="site-branding-text"><p class="site-title"><a href="/" rel="home">{p.site}</a></p><p class="site-description">पहाड़, जंगल और जन की बात</p></div></div>
<div class="mg-menu-full"><nav class="navbar navbar-expand-lg navbar-wp"><ul class="nav navbar-nav"><li class="active home"><a class="homebtn" href="/"><span class="fas fa-home"></span></a></li>{each(p.list("sections"), lambda s: f'<li class="menu-item"><a class="nav-link" href="/category/">{s}</a></li>')}<li class="menu-item"><a class="nav-link" href="/e-paper/">ई-पेपर</a></li><li class="menu-item"><a class="nav-link" href="/contact/">संपर्क करें</a></li></ul></nav></div></header>
<section class="mg-fea-area"><div class="mg-latest-news-sec"><div class="mg-latest-news"><div class="bn_title"><h2>{p.say("latest")}</h2></div><div class="mg-latest-news-slider marquee">{each(p.others[:3], lambda t: f'<a href="{t.href}"><span>{t.headline}</span></a>')}</div></div></div></section>
<main id="content" class="single-class content"><div class="container-fluid"><div class="row"><div class="col-lg-9 col-md-8"><div class="mg-blog-post-box"><div class="mg-header"><div class="mg-blog-category"><a class="newsup-categories category-color-1" href="/category/">{p.section}</a></div><h1 class="title single"><a title="Permalink" href="{p.href}">{p.headline}</a></h1><div class="media mg-info-author-block"><a class="mg-author-pic" href="/author/desk/"><img alt="" src="/avatar/mystery.png" class="avatar avatar-150 photo" height="150" width="150"></a><div class="media-body">{by}{when}<span class="newsup-tags"><i class="fas fa-tag"></i> {tags}</span></div></div></div>
<article class="page-content-single small single">{p.lead(photo)}
{p.add_rest(body, photo)}
<div class="post-share"><div class="post-share-icons cf"><a class="link facebook" href="#"><i class="fab fa-facebook"></i></a> <a class="link whatsapp" href="#"><i class="fab fa-whatsapp"></i></a> <a class="link telegram" href="#"><i class="fab fa-telegram"></i></a></div></div><div class="clearfix mb-3"></div>
<nav class="navigation post-navigation" aria-label="पोस्ट"><h2 class="screen-reader-text">पोस्ट नेविगेशन</h2><div class="nav-links"><div class="nav-previous"><a href="{p.others[7].href}" rel="prev">{p.others[7].headline} <div class="fa fa-angle-double-right"></div></a></div></div></nav></article></div>
<div class="mg-featured-slider p-3 mb-4"><div class="mg-sec-title"><h4>{p.say("related")}</h4></div><div class="row">{cards}</div></div>
<div id="comments" class="comments-area mg-card-box padding-20 mb-4"><div class="mg-heading-bor-bt"><h5 class="comments-title">{p.say("comments")}</h5></div><ol class="comment-list">{said}</ol><div id="respond" class="comment-respond"><h3 id="reply-title" class="comment-reply-title">{p.say("comment_form")}</h3><form class="comment-form"><p class="comment-notes">{p.say("comment_terms")}</p><textarea cols="45" rows="8"></textarea><label>नाम *</label><input><label>ईमेल *</label><input><input type="submit" value="टिप्पणी भेजें"></form></div></div></div>
<aside class="col-lg-3 col-md-4"><div id="sidebar-right" class="mg-sidebar"><div class="mg-widget widget_search"><form role="search"><input type="search" placeholder="खोजें …"></form></div><div class="mg-widget"><div class="tab-wrapper"><ul class="nav nav-tabs"><li class="active">{p.say("latest")}</li><li>{p.say("most_read")}</li></ul><div class="tab-content">{tabs}</div></div></div><div class="mg-widget"><h4>{p.say("poll")}</h4>{each(p.list("poll_options"), lambda o: f'<label><input type="radio" name="poll"> {o}</label><br>')}<button>वोट करें</button></div><div class="mg-widget"><h4>अभिलेख</h4><select><option>महीना चुनें</option></select></div></div></aside></div></div></main>
<footer><div class="overlay"><div class="mg-footer-widget-area"><p>{p.say("about_site")}</p><p>प्रधान संपादक: कैलाश उइके | कार्यालय: बस स्टैंड के पास, सतपुड़ा नगर | मो. 00000-41250</p></div><div class="mg-footer-copyright"><p>© {p.now.year} {p.site}, {p.say("copyright")} | <a href="/">Proudly powered by WebLogPress</a><span class="sep"> | </span>Theme: Newsflow</p></div></div></footer></div></div></body></html>"""
