import { useEffect, useState } from 'preact/hooks'
import { Waiting } from '@/components/shared'
import { type Problem, ProblemError, type Requests } from '@/lib/messaging'
import type { Lang } from '@/lib/ticket'
import { useOptions } from '../context'

type Report = Requests['storage/report']['out']

/** How much is kept, counted when the page is opened. */
export function Kept() {
  const { desk, platform, t, lang } = useOptions()
  const [report, setReport] = useState<Report | null>(null)
  const [problem, setProblem] = useState<Problem | null>(null)
  useEffect(() => {
    platform.ask('storage/report', null).then(
      (answer) => {
        setReport(answer)
        setProblem(answer.problem)
      },
      (error) =>
        setProblem(
          error instanceof ProblemError ? error.problem : { kind: 'unexpected', detail: String(error) },
        ),
    )
  }, [platform])
  const { checklists, sites } = desk.settings.value
  const count = (n: number) => n.toLocaleString(lang === 'zh' ? 'zh-CN' : 'en-GB')
  return (
    <>
      <h2>{t('data.kept')}</h2>
      {problem && (
        <p class="hint" role="status">
          {t('data.countFailed', { why: t(`trouble.${problem.kind}`, { detail: problem.detail }) })}
        </p>
      )}
      {report && report.damaged > 0 && (
        <p class="hint" role="status">
          {t('data.damaged', { n: report.damaged })}
        </p>
      )}
      {!report && !problem && <Waiting words={t('data.counting')} lines={3} />}
      <dl class="table">
        {report && !report.problem && (
          <>
            <Line name={t('data.notes')} value={count(report.notes)} />
            <Line name={t('data.playbooks')} value={count(report.playbooks)} />
            <Line name={t('data.phrases')} value={count(report.phrases)} />
            <Line name={t('data.events')} value={count(report.events)} />
            <Line name={t('data.corrections')} value={count(report.corrections)} />
          </>
        )}
        <Line name={t('data.checklists')} value={count(checklists.length)} />
        <Line name={t('data.sites')} value={count(sites.length)} />
        {report && (
          <Line
            name={t('data.bytes')}
            value={report.bytes === null ? t('data.bytesUnknown') : formatBytes(report.bytes, lang)}
          />
        )}
      </dl>
      <p class="quiet">{t('data.where')}</p>
    </>
  )
}

function Line({ name, value }: { name: string; value: string }) {
  return (
    <div>
      <dt>{name}</dt>
      <dd>{value}</dd>
    </div>
  )
}

/** 1,536,000 as "1.5 MB"; below a kilobyte in bytes. */
export function formatBytes(bytes: number, lang: Lang): string {
  const units = ['byte', 'kilobyte', 'megabyte', 'gigabyte'] as const
  const step = bytes < 1 ? 0 : Math.min(3, Math.floor(Math.log10(bytes) / 3))
  return new Intl.NumberFormat(lang === 'zh' ? 'zh-CN' : 'en-GB', {
    style: 'unit',
    unit: units[step] ?? 'byte',
    unitDisplay: 'short',
    maximumFractionDigits: step === 0 ? 0 : 1,
  }).format(bytes / 1000 ** step)
}
