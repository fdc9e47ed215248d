"""Names of the web: the ends of host names, and where the social networks are."""

from ror_desktop.domain.capture.wordlist import words

TOP_LEVELS = words(
    "com net org info biz eu example io ai app dev co tech online site store shop cloud agency studio design "
    "consulting solutions group company business global world international digital media marketing events "
    "travel tours hotel restaurant legal law tax finance bank capital fund ventures partners energy solar bio "
    "eco green health care clinic dental science academy school university edu gov mil int aero coop museum pro "
    "name mobi jobs tel cat asia swiss berlin hamburg koeln bayern ruhr wien tirol paris bzh alsace brussels "
    "vlaanderen amsterdam frl london scot wales cymru nyc tokyo osaka moscow istanbul madrid barcelona gal eus "
    "gmbh ltd llc inc srl sarl "
    "ac ad ae af ag al am ao ar as at au az ba bb bd be bf bg bh bi bj bm bn bo br bs bt bw by bz ca cd cf cg ch "
    "ci cl cm cn cr cu cv cw cy cz de dj dk dm do dz ec ee eg es et fi fj fo fr ga gb ge gf gg gh gi gl gm gn gp "
    "gr gt gu gy hk hn hr ht hu id ie il im in iq ir is it je jm jo jp ke kg kh km kr kw ky kz la lb lc li lk lr "
    "ls lt lu lv ly ma mc md me mg mk ml mm mn mo mp mq mr ms mt mu mv mw mx my mz na nc ne nf ng ni nl no np nu "
    "nz om pa pe pf pg ph pk pl pr ps pt pw py qa re ro rs ru rw sa sb sc sd se sg sh si sk sl sm sn so sr st su "
    "sv sx sy sz tc td tg th tj tk tl tm tn to tr tt tv tw tz ua ug uk us uy uz va vc ve vg vi vn vu wf ws ye yt "
    "za zm zw"
)
"""The ends of host names that people have on their cards; the rest need "www." or a scheme to be seen."""

WORDLIKE = words(
    "as at be by ca do es id im in is it la ma me mu my no pa pm re sa se si so st to us my name pro int care "
    "bank world group law energy fund school site store shop"
)
"""Of these, those that are also words: after one comes a new sentence as often as not."""

NETWORK_HOSTS = {
    "linkedin.com": "linkedin", "lnkd.in": "linkedin", "xing.com": "xing", "twitter.com": "x", "x.com": "x",
    "facebook.com": "facebook", "fb.com": "facebook", "fb.me": "facebook", "instagram.com": "instagram",
    "github.com": "github", "gitlab.com": "gitlab", "youtube.com": "youtube", "tiktok.com": "tiktok",
    "t.me": "telegram", "telegram.me": "telegram", "wa.me": "whatsapp", "threads.net": "threads",
    "threads.com": "threads", "bsky.app": "bluesky", "vk.com": "vk", "pinterest.com": "pinterest",
    "snapchat.com": "snapchat",
    "viadeo.com": "viadeo", "behance.net": "behance", "dribbble.com": "dribbble", "orcid.org": "orcid",
    "mastodon.social": "mastodon", "medium.com": "medium", "vimeo.com": "vimeo",
}  # fmt: skip
"""Where profiles are, by host."""

HANDLE_LABELS = {
    "linkedin": "linkedin", "xing": "xing", "twitter": "x", "x": "x", "twitter/x": "x", "x/twitter": "x",
    "instagram": "instagram", "insta": "instagram", "ig": "instagram", "facebook": "facebook", "fb": "facebook",
    "github": "github", "skype": "skype", "telegram": "telegram", "tg": "telegram", "wechat": "wechat",
    "wechat id": "wechat", "weixin": "wechat", "微信": "wechat", "微信号": "wechat", "line id": "line",
    "mastodon": "mastodon", "bluesky": "bluesky", "youtube": "youtube", "tiktok": "tiktok", "threads": "threads",
    "vk": "vk", "kakaotalk": "kakaotalk", "kakao": "kakaotalk",
}  # fmt: skip
"""What people write before a handle."""
