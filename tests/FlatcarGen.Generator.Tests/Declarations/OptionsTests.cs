namespace FlatcarGen.Generator.Tests.Declarations;

/// <summary>The enums that users see and those that Core has are the same.</summary>
public sealed class OptionsTests
{
    public static TheoryData<Type> PublicEnums => new(typeof(Platform).Assembly.GetExportedTypes().Where(type => type.IsEnum));

    [Theory, MemberData(nameof(PublicEnums))]
    public void Core_has_the_same_names_and_values(Type type)
    {
        var core = typeof(FlatcarGen.Core.Declarations.MachineSettings).Assembly.GetType("FlatcarGen.Core.Declarations." + type.Name)!;

        Assert.Equal(Values(type), Values(core));
    }

    [Fact]
    public void Every_setting_of_the_attribute_is_one_of_the_model() => Assert.Empty(
        typeof(MachineSettingsAttribute).GetProperties().Where(property => property.DeclaringType == typeof(MachineSettingsAttribute)).Select(property => property.Name)
            .Except(typeof(FlatcarGen.Core.Declarations.MachineSettings).GetProperties().Select(property => property.Name)));

    [Fact]
    public void The_attributes_defaults_are_the_models()
    {
        var attribute = new WorkerAttribute();
        var model = FlatcarGen.Core.Declarations.MachineSettings.Recommended;
        foreach (var property in typeof(MachineSettingsAttribute).GetProperties().Where(property => property.DeclaringType == typeof(MachineSettingsAttribute)))
        {
            var expected = property.GetValue(attribute);
            var actual = model.GetType().GetProperty(property.Name)!.GetValue(model);
            if (expected is string[] or null)
                Assert.True(expected is null && (actual is null || actual.Equals(Activator.CreateInstance(actual.GetType()))), property.Name);
            else
                Assert.Equal((property.Name, expected.ToString()), (property.Name, actual!.ToString()));
        }
    }

    private static IEnumerable<(string, int)> Values(Type type) =>
        Enum.GetNames(type).Select(name => (name, (int)Enum.Parse(type, name))).OrderBy(value => value.Item2);
}
