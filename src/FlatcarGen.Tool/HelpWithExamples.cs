using System.CommandLine;
using System.CommandLine.Help;
using System.CommandLine.Invocation;

namespace FlatcarGen.Tool;

/// <summary>The help of a command, with examples and exit codes behind it.</summary>
internal sealed class HelpWithExamples(HelpAction help) : SynchronousCommandLineAction
{
    private const string Root = """
        Examples:
          flatcargen transpile worker.bu > worker.ign
          flatcargen check machines/
          flatcargen migrate --in-place kubeadm.yaml

        """;

    private const string Transpile = """
        Examples:
          flatcargen transpile worker.bu > worker.ign
          flatcargen transpile --pretty --strict --files-dir files -o worker.ign worker.bu
          cat worker.bu | flatcargen transpile
          flatcargen transpile --check worker.bu && echo fine
          alias butane='flatcargen transpile'

        Exit codes:
          0  there is a config
          1  there is none: the document is wrong, or a file cannot be read or written
          2  the command line is wrong

        """;

    private const string Check = """
        Examples:
          flatcargen check machines/                          all Butane documents, units and kubeadm configs below
          flatcargen check worker.bu kubelet.service
          flatcargen check --template infra/templates/        files that Terraform's templatefile fills in
          flatcargen check --kind kubeadm join.yaml           a file whose name does not tell what it is
          terraform output -raw bu | flatcargen check --kind butane -
          flatcargen check --format github --strict machines/ annotations in a GitHub workflow
          flatcargen check --format sarif . > findings.sarif

        A comment on the line before takes a finding back, in YAML and in units:
          # flatcargen disable FCG2001: the program takes '>' for a name

        Exit codes:
          0  nothing that fails
          1  errors; with --strict, warnings too
          2  the command line is wrong, or a file cannot be read

        """;

    private const string Migrate = """
        Examples:
          flatcargen migrate kubeadm.yaml > kubeadm-v1beta4.yaml
          flatcargen migrate --in-place worker.bu             the kubeadm configs that a Butane document writes
          cat kubeadm.yaml | flatcargen migrate -

        Exit codes:
          0  it is migrated, or is v1beta4 already
          1  it is not, and nothing is written: something in it cannot be migrated, or a file cannot be read or written
          2  the command line is wrong

        """;

    public override bool ClearsParseErrors => true;

    public override int Invoke(ParseResult parseResult)
    {
        var code = help.Invoke(parseResult);
        parseResult.InvocationConfiguration.Output.Write(parseResult.CommandResult.Command.Name switch
        {
            "transpile" => Transpile,
            "check" => Check,
            "migrate" => Migrate,
            _ => Root,
        });
        return code;
    }
}
