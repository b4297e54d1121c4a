namespace ZhengXie.Linked.Browser.Tests.Pages;

/// <summary>
/// Every page that the windows have, as a row: its route in <c>src/Web/src/routes.ts</c>, who opens it (nobody: empty), where, and
/// what stands on it once it has loaded with content of the filled house.
/// </summary>
internal static class PageTable
{
    public static TheoryData<string, string, string, string> Rows { get; } =
        new()
        {
            { "/", "", "/", "全部演示账号" },
            { "/enter", "", "/enter?account=nobody", "用户名或密码不正确" },
            { "/sign-in", "", "/sign-in", "忘记密码或遗失手机" },
            { "/join", "", "/join", "邀请码" },
            { "/recover", "", "/recover", "提出申请" },
            { "/wall", "", "/wall", "等待配对" },
            { "/:unknown(.*)*", "", "/no/such/page", "没有这个页面" },
            { "/accounts", "420625.系统", "/accounts", "420625.编辑" },
            { "/walls/:body", "420625.系统", "/walls/420625", "还没有大屏" },
            { "/posts", "420625.安全", "/posts", "任职" },
            { "/my/exports", "420625.安全", "/my/exports", "导出任职清单" },
            { "/audit", "420600.审计", "/audit", "420625.编辑" },
            { "/home", "420625.编辑", "/home", "排涝设施" },
            { "/account", "420625.编辑", "/account", "当前任职" },
            { "/notices", "420625.编辑", "/notices?show=all", "排涝设施" },
            { "/settings/:body", "420625.系统", "/settings/420625", "机构代码" },
            { "/settings/:body", "420625.系统", "/settings/420625?part=calendar", "个工作日" },
            { "/settings/:body", "420625.系统", "/settings/420625?part=registers", "今年还没有用过" },
            { "/desk/:body", "420625.编辑", "/desk/420625?list=all", "排涝设施" },
            { "/search", "420625.编辑", "/search", "检索" },
            { "/write/:report?", "420625.委员甲", "/write", "情况问题" },
            { "/my", "420625.委员甲", "/my", "排涝设施" },
            { "/units/:unit/reports", "420625.专委会", "/units/{unit}/reports", "产业链主企业" },
            { "/units/:unit/directives", "420625.承办:住建局", "/units/{handler}/directives", "排涝设施" },
            { "/leads/:body", "420625.提案委", "/leads/420625", "排涝设施" },
            { "/reports/:report", "320581.编辑", "/reports/{report}", "有关部门已研究吸纳" },
            { "/bulletins/:body", "320581.编辑", "/bulletins/320581", "常熟社情民意" },
            {
                "/print/issues/:body/:year/:number",
                "320581.编辑",
                "/print/issues/320581/{year}/5?bulletin=常熟社情民意",
                "年第 5 期"
            },
            { "/print/reports/:report", "320581.编辑", "/print/reports/{report}", "常熟社情民意" },
            { "/desk/:body/merges/:report?", "420625.编辑", "/desk/420625/merges", "排涝设施" },
            { "/desk/:body/commissions/new", "420600.编辑", "/desk/420600/commissions/new", "谷城县" },
            { "/commissions/:commission", "420600.编辑", "/commissions/{commission}", "农村养老服务供给情况" },
            { "/desk/:body/joint-tasks/new", "420600.编辑", "/desk/420600/joint-tasks/new", "模板" },
            {
                "/desk/:body/joint-tasks/:task/plan",
                "420600.编辑",
                "/desk/420600/joint-tasks/{draft-task}/plan",
                "修改方案"
            },
            { "/joint-tasks/:task", "420600.编辑", "/joint-tasks/{task}", "谷城县" },
            { "/joint-tasks/:task/parts/:body", "420625.编辑", "/joint-tasks/{task}/parts/420625", "谷城县" },
            {
                "/joint-tasks/:task/total",
                "420600.编辑",
                "/joint-tasks/{task}/total",
                "八个县（市、区）政协参加联合调研"
            },
            { "/joint-tasks/:task/outcome", "420600.编辑", "/joint-tasks/{task}/outcome", "请市经信局逐条研究" },
            { "/joint-tasks/:task/outputs/:output", "420600.编辑", "/joint-tasks/{task}/outputs/1", "襄政协专报" },
            {
                "/joint-tasks/:task/assignments/:assignment",
                "420600.编辑",
                "/joint-tasks/{task}/assignments/1",
                "编制配套目录"
            },
            {
                "/print/joint-tasks/:task/outputs/:output",
                "420600.编辑",
                "/print/joint-tasks/{task}/outputs/1",
                "襄政协专报"
            },
            {
                "/print/joint-tasks/:task/assignments/:assignment",
                "420600.编辑",
                "/print/joint-tasks/{task}/assignments/1",
                "襄政协专报"
            },
            { "/figures/:body", "420600.主席", "/figures/420600", "谷城县" },
            { "/figures/:body/list", "420625.编辑", "/figures/420625/list?what=submitted&period=today", "排涝设施" },
            { "/figures/:body/screen", "420600.主席", "/figures/420600/screen", "谷城县" },
        };

    /// <summary>Routes that have a row.</summary>
    public static IEnumerable<string> Routes => Rows.Select(row => (string)row[0]);
}
