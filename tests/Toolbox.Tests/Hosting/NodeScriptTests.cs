namespace Toolbox.Tests.Hosting;

public sealed class NodeScriptTests
{
    [Fact]
    public async Task A_missing_node_is_named()
    {
        var failure = await Assert.ThrowsAsync<NodeScriptException>(() => NodeScript.RunWith<object>("no-node-here", "html.mjs"));

        Assert.Contains("need Node.js 20", failure.Message);
    }

    [Fact]
    public async Task A_script_that_fails_says_why()
    {
        var failure = await Assert.ThrowsAsync<NodeScriptException>(() => NodeScript.Run<object>("html.mjs", "/no/such/folder"));

        Assert.Contains("ENOENT", failure.Message);
    }
}
