/** An empty last word would be lost on its way to a program, hence `--next`. */
export const powershell = `# PowerShell completion for agora: agora completion powershell | Out-String | Invoke-Expression
Register-ArgumentCompleter -Native -CommandName agora -ScriptBlock {
	param($wordToComplete, $commandAst, $cursorPosition)
	$typed = @($commandAst.CommandElements | Select-Object -Skip 1 |
		Where-Object { $_.Extent.StartOffset -lt $cursorPosition } | ForEach-Object { $_.ToString() })
	$next = @()
	if ($wordToComplete -eq '') { $next = @('--next') }
	agora complete @next -- @typed 2>$null | ForEach-Object {
		$word, $about = $_ -split "\`t", 2
		if (-not $about) { $about = $word }
		[System.Management.Automation.CompletionResult]::new($word, $word, 'ParameterValue', $about)
	}
}
`
