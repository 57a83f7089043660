/** The gate and the proof of the log as tasks, with the command line that ships with the extension. */
import {
  type Disposable,
  ProcessExecution,
  Task,
  type TaskDefinition,
  TaskGroup,
  type TaskProvider,
  tasks,
  type WorkspaceFolder,
  workspace,
} from 'vscode';
import type { Desk } from './desk.ts';
import { fromFolder } from './patterns.ts';

/** As in tasks.json; package.json has its schema. */
interface GateDefinition extends TaskDefinition {
  readonly verb: 'gate' | 'verify-log';
  readonly drafts?: readonly string[];
  readonly sources?: readonly string[];
}

/** Two tasks for each folder: `gate` and `verify-log`, run by the command line that ships with the extension. */
export function offerGateTasks({ context }: Desk): Disposable {
  const program = context.asAbsolutePath('dist/cli.js');
  const provider: TaskProvider = {
    provideTasks: () =>
      (workspace.workspaceFolders ?? []).flatMap((folder) => [
        toTask(program, folder, { type: 'deskcheck', verb: 'gate' }),
        toTask(program, folder, { type: 'deskcheck', verb: 'verify-log' }),
      ]),
    resolveTask: ({ definition, scope }) => {
      const folder = typeof scope === 'object' ? scope : workspace.workspaceFolders?.[0];
      return folder && isGateDefinition(definition) ? toTask(program, folder, definition) : undefined;
    },
  };
  return tasks.registerTaskProvider('deskcheck', provider);
}

function toTask(program: string, folder: WorkspaceFolder, definition: GateDefinition): Task {
  const execution = new ProcessExecution(process.execPath, [program, ...argumentsOf(folder, definition)], {
    cwd: folder.uri.fsPath,
    // The editor's own program is Node too, when it is asked to be.
    env: { ELECTRON_RUN_AS_NODE: '1' },
  });
  const name = definition.verb === 'gate' ? 'gate' : 'verify the log of sign-offs';
  const task = new Task(definition, folder, name, 'deskcheck', execution, '$deskcheck');
  task.group = TaskGroup.Test;
  return task;
}

function argumentsOf(folder: WorkspaceFolder, { drafts, sources, verb }: GateDefinition): readonly string[] {
  if (verb === 'verify-log') return [verb, folder.uri.fsPath];
  const settings = workspace.getConfiguration('deskcheck', folder.uri);
  // There "/seeds/*.md" begins at the folder, on a command line at the root of the disk.
  const wanted = sources ?? (settings.get<readonly string[]>('sources') ?? []).map(fromFolder);
  // Else the gate would doubt what the editor leaves alone, or the other way round.
  const strictness = settings.get<string>('strictness');
  return [
    verb,
    // biome-ignore lint/suspicious/noTemplateCurlyInString: the editor fills it in when the task is run
    ...(drafts ?? ['${relativeFile}']),
    '--folder',
    folder.uri.fsPath,
    ...(strictness === undefined ? [] : ['--strictness', strictness]),
    '--sources',
    ...wanted,
  ];
}

function isGateDefinition(definition: TaskDefinition): definition is GateDefinition {
  return definition.verb === 'gate' || definition.verb === 'verify-log';
}
