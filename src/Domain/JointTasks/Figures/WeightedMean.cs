using System.Numerics;

namespace ZhengXie.Linked.Domain.JointTasks.Figures;

/// <summary>
/// Weighted mean (加权平均): Σ(v·w) ÷ Σw. Products of two figures may be too large for a decimal, and a quotient that was
/// rounded on the way may be rounded wrongly at the end; so it is worked out in whole numbers and rounded once, halves away
/// from zero (四舍五入).
/// </summary>
public static class WeightedMean
{
    private const int Scale = 28;

    /// <summary>The mean; none where the weights come to nothing.</summary>
    /// <param name="weighed">Figures and their weights, none of which is negative.</param>
    /// <param name="decimals">Digits after the point, 0 to 28.</param>
    public static decimal? Of(IEnumerable<(decimal Value, decimal Weight)> weighed, int decimals)
    {
        var (sum, weights) = (BigInteger.Zero, BigInteger.Zero);
        foreach (var (value, weight) in weighed)
        {
            sum += Whole(value) * Whole(weight);
            weights += Whole(weight);
        }
        if (weights.IsZero)
        {
            return null;
        }
        // The sum is scaled twice and the weights once: what is left of the first scale is shortened to the digits wanted.
        var divisor = weights * BigInteger.Pow(10, Scale - decimals);
        var quotient = BigInteger.DivRem(BigInteger.Abs(sum), divisor, out var rest);
        var rounded = rest * 2 >= divisor ? quotient + 1 : quotient;
        return (decimal)(rounded * sum.Sign) / (decimal)BigInteger.Pow(10, decimals);
    }

    // A decimal has at most 28 digits after the point.
    private static BigInteger Whole(decimal number)
    {
        Span<int> bits = stackalloc int[4];
        decimal.GetBits(number, bits);
        var scale = (bits[3] >> 16) & 0xFF;
        var digits = ((BigInteger)(uint)bits[2] << 64) | ((BigInteger)(uint)bits[1] << 32) | (uint)bits[0];
        return digits * BigInteger.Pow(10, Scale - scale) * (bits[3] < 0 ? -1 : 1);
    }
}
