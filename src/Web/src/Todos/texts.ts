/** What the one list of what waits at a desk says. */
export const todoTexts = {
  order: '特急、急件在前，其余按应办时刻；没有时限的，按等待满三日计。',
  kind: '种类',
  kindAll: '全部种类',
  kinds: {
    Report: '信息',
    Extension: '延期审批',
    ProposalLead: '提案线索',
    JointTask: '联动任务',
    Commission: '约稿',
  } as Record<string, string>,
  extension: '承办单位申请延期，请审批',
  lead: '转来的提案线索，请接收',
  signFor: '上级约稿，请签收',
  answer: '约稿已签收，请组稿报送',
};
