/** The labels of VitePress in Chinese: of its theme, and of its search. The configuration checks their names. */
export const chineseLabels = {
  markdown: { codeCopyButton: { tooltipText: '复制代码', copiedText: '已复制' } },
  theme: {
    navMenuLabel: '主菜单',
    outline: { label: '本页内容' },
    docFooter: { prev: '上一页', next: '下一页' },
    darkModeSwitchLabel: '深浅色',
    lightModeSwitchTitle: '切换为浅色',
    darkModeSwitchTitle: '切换为深色',
    sidebarMenuLabel: '目录',
    mobileMenuLabel: '菜单',
    toggleSectionLabel: '展开或收起',
    pagerLabel: '上一页和下一页',
    returnToTopLabel: '返回顶部',
    langMenuLabel: '切换语言',
    skipToContentLabel: '跳到正文',
    notFound: {
      title: '找不到该页面',
      quote: '页面可能已移动或删除。',
      linkLabel: '返回首页',
      linkText: '返回首页',
    },
  },
  search: {
    button: { buttonText: '搜索', buttonAriaLabel: '搜索' },
    modal: {
      displayDetails: '显示详情',
      resetButtonTitle: '清除',
      backButtonTitle: '关闭搜索',
      noResultsText: '没有结果：',
      footer: {
        selectText: '打开',
        selectKeyAriaLabel: '回车',
        navigateText: '移动',
        navigateUpKeyAriaLabel: '上',
        navigateDownKeyAriaLabel: '下',
        closeText: '关闭',
        closeKeyAriaLabel: 'Esc',
      },
    },
  },
} as const
