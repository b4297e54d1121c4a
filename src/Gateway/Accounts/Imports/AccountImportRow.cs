using ZhengXie.Linked.Domain.People;

namespace ZhengXie.Linked.Gateway.Accounts.Imports;

/// <summary>What a row asks for (导入人员): a person is registered and invited.</summary>
/// <param name="Row">The row.</param>
/// <param name="Order">The registration.</param>
/// <param name="Name">姓名.</param>
/// <param name="UserName">用户名.</param>
internal sealed record AccountImportRow(int Row, PersonOrder Order, string Name, string UserName);
