//! The engines on marked inputs: the program's own commands, judged by the scorers that came with the inputs.

use std::collections::HashMap;
use std::io::Write;
use std::path::{Path, PathBuf};
use std::process::Command;

use anyhow::{Context, Result, ensure};
use clap::Args;
use serde_json::Value;

use crate::figure::Sheet;
use crate::inputs;
use crate::program::Program;

/// Where the inputs are.
#[derive(Args)]
pub struct EnginesArgs {
    /// Folder with `extraction`, `neardup`, `langid` and `feeds`
    #[arg(long)]
    data: PathBuf,
    /// Folder with the scorers
    #[arg(long)]
    scorers: PathBuf,
}

/// All engines that have marked inputs.
pub fn measure(program: &Program, args: &EnginesArgs, sheet: &mut Sheet) -> Result<()> {
    inputs::prove(&args.data, &sheet.floors.inputs)?;
    let work = tempfile::tempdir().context("making a folder for the answers")?;
    let bench = Bench { program, args, work: work.path() };
    bench.extraction(sheet)?;
    bench.copies(sheet)?;
    bench.languages(sheet)?;
    bench.feeds(sheet)
}

struct Bench<'a> {
    program: &'a Program,
    args: &'a EnginesArgs,
    work: &'a Path,
}

impl Bench<'_> {
    fn extraction(&self, sheet: &mut Sheet) -> Result<()> {
        let (gold, folder) = (self.input("extraction/gold.jsonl"), self.input("extraction"));
        let (found, took) = self.program.run(&["extract", "--manifest", &gold, "--dir", &folder])?;
        let pages = found.lines().count();
        let answers = self.keep("extraction.jsonl", &found)?;
        let score = self.score("score_extraction.py", &["--json", &gold, &answers])?;
        let how = format!("atalaya extract over {pages} marked pages");
        for (name, path) in [
            ("extraction full text F1", "/full-text/f1"),
            ("extraction segments F1", "/segments/f1"),
            ("extraction title", "/title/share"),
            ("extraction date", "/date/share"),
            ("extraction author", "/author/share"),
            ("extraction no author", "/no author/share"),
        ] {
            sheet.put(name, number(&score, path)?, "share", &how);
        }
        sheet.put("extraction speed", pages as f64 / took.as_secs_f64(), "pages/s", &how);
        Ok(())
    }

    fn copies(&self, sheet: &mut Sheet) -> Result<()> {
        let (found, took) = self.program.run(&["dedup", &self.input("neardup/docs.jsonl.gz")])?;
        let rows = table(&found, "id\tcluster", "story")?;
        let answers = self.keep("copies.tsv", &rows)?;
        let score = self.score("score_neardup.py", &["--json", &self.input("neardup/gold.tsv"), &answers])?;
        let texts = found.lines().count();
        let how = format!("atalaya dedup over {texts} marked texts");
        sheet.put("copies F1", number(&score, "/f1")?, "share", &how);
        sheet.put("copies speed", texts as f64 / took.as_secs_f64(), "texts/s", &how);
        Ok(())
    }

    fn languages(&self, sheet: &mut Sheet) -> Result<()> {
        let marked = self.input("langid/texts.tsv");
        let table_of_texts = std::fs::read_to_string(&marked).with_context(|| format!("reading {marked}"))?;
        let rows = table_of_texts.lines().skip(1).map(|line| line.split('\t').collect::<Vec<_>>());
        let texts: Vec<String> = rows.filter_map(|row| Some(format!("{}\t{}", row.first()?, row.get(3)?))).collect();
        let asked = self.keep("texts.tsv", &texts.join("\n"))?;
        let (found, took) = self.program.run(&["langid", &asked])?;
        let answers = self.keep("languages.tsv", &table(&found, "id\tlang", "language")?)?;
        let arguments = ["--json", "--targets", "es,en,pt,fr,ht", &marked, &answers];
        let score = self.score("score_langid.py", &arguments)?;
        let how = format!("atalaya langid over {} marked texts", texts.len());
        for length in ["title", "lead", "paragraph"] {
            let share = number(&score, &format!("/accuracy/{length}~1all"))?;
            sheet.put(&format!("language of a {length}"), share, "share", &how);
        }
        sheet.put("language speed", texts.len() as f64 / took.as_secs_f64(), "texts/s", &how);
        Ok(())
    }

    fn feeds(&self, sheet: &mut Sheet) -> Result<()> {
        let program = self.program.file.to_string_lossy();
        let told = self.tell("score_feeds.py", &[&self.input("feeds/cases.jsonl"), "--run", &program])?;
        let line = told.lines().last().unwrap_or_default();
        let (met, rest) = line.split_once(" of ").context("the scorer's last line")?;
        let all = rest.split(' ').next().unwrap_or_default();
        let share = met.parse::<f64>()? / all.parse::<f64>()?;
        sheet.put("feed expectations", share, "share", &format!("atalaya feed on each marked case: {line}"));
        Ok(())
    }

    fn input(&self, name: &str) -> String {
        self.args.data.join(name).to_string_lossy().into_owned()
    }

    fn keep(&self, name: &str, text: &str) -> Result<String> {
        let file = self.work.join(name);
        let mut made = std::fs::File::create(&file).with_context(|| format!("making {}", file.display()))?;
        made.write_all(text.as_bytes())?;
        Ok(file.to_string_lossy().into_owned())
    }

    fn score(&self, scorer: &str, arguments: &[&str]) -> Result<Value> {
        serde_json::from_str(&self.tell(scorer, arguments)?).with_context(|| format!("reading what {scorer} says"))
    }

    fn tell(&self, scorer: &str, arguments: &[&str]) -> Result<String> {
        let ended = Command::new("python3").arg(self.args.scorers.join(scorer)).args(arguments).output();
        let ended = ended.context("starting python3")?;
        // 1: scored, and something was not met
        ensure!(matches!(ended.status.code(), Some(0 | 1)), "{scorer}: {}", String::from_utf8_lossy(&ended.stderr));
        Ok(String::from_utf8_lossy(&ended.stdout).into_owned())
    }
}

/// Answers as a table of two columns.
fn table(answers: &str, head: &str, field: &str) -> Result<String> {
    let mut rows = vec![head.to_owned()];
    for line in answers.lines() {
        let answer: HashMap<String, Value> = serde_json::from_str(line).context("reading an answer")?;
        let of = |name: &str| answer.get(name).and_then(Value::as_str).unwrap_or_default().to_owned();
        rows.push(format!("{}\t{}", of("id"), of(field)));
    }
    Ok(rows.join("\n"))
}

fn number(score: &Value, path: &str) -> Result<f64> {
    score.pointer(path).and_then(Value::as_f64).with_context(|| format!("the scorer says nothing of {path}"))
}
