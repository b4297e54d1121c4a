namespace ZhengXie.Linked.Storage.Engine;

/// <summary>Ring (门铃): feed F is now at N. It carries no content and may be lost; the screen reads "after M".</summary>
/// <param name="Feed">The feed's name.</param>
/// <param name="Number">The number of its newest notice.</param>
public readonly record struct Ring(string Feed, long Number);
